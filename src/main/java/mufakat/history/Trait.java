package mufakat.history;

/** A number of a member's profile. */
public enum Trait {
    CAPACITY(0, 5),
    TRUST(0, 5),
    SENSITIVITY(0, 3),
    INTEREST(0, 3),
    /** A line above what can be written is none. */
    RED_LINE(1, 5);

    private final int least;
    private final int most;

    Trait(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The value, held within the range of the trait. */
    int within(int value) {
        return Math.max(least, Math.min(most, value));
    }
}
