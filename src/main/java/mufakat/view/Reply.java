package mufakat.view;

/**
 * The answer to something the player did.
 *
 * @param words why not, where it was not done
 */
public record Reply(Kind kind, String words) {
    /** Whether it was done. */
    public enum Kind {
        DONE,
        REFUSED,
        /** It could not be written down, so nothing has changed. */
        NOT_RECORDED
    }

    static final Reply DONE = new Reply(Kind.DONE, "");

    /** Whether it was done. */
    public boolean isDone() {
        return kind == Kind.DONE;
    }
}
