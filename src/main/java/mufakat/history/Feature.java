package mufakat.history;

/** What was coded of a proposal, under the letter that stands over its column. */
public enum Feature {
    /** It binds those who agree. */
    BINDING("B"),
    /** It creates a hierarchy, or a body above the states. */
    HIERARCHY("H"),
    /** It is about law enforcement or courts. */
    LAW("L"),
    /** It lays down duties or rules for data. */
    DATA("D"),
    /** It is about content or politics. */
    POLITICS("P"),
    /** It is about gender, children or welfare. */
    SOCIAL("G"),
    /** It trains people or builds capacity. */
    TRAINING("T"),
    /** A partner from outside leads it or pays for it. */
    PARTNER("X");

    private final String code;

    Feature(String code) {
        this.code = code;
    }

    /** The letter over its column. */
    public String code() {
        return code;
    }
}
