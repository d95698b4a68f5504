package mufakat.engine.model;

/** What is known of a number: both ends included; the ends are equal when it is known exactly. */
public record Span(int low, int high) {
    /** Farther than any sum of a ledger. */
    private static final int FAR = Integer.MAX_VALUE / 2;

    static final Span ZERO = exactly(0);

    /** A number that is known. */
    public static Span exactly(int value) {
        return new Span(value, value);
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return low == high;
    }

    /** How many numbers it may be. */
    int values() {
        return high - low + 1;
    }

    /** A number that is known to be at least so much. */
    static Span from(int least) {
        return new Span(least, FAR);
    }

    /** A number that is known to be at most so much. */
    static Span upTo(int most) {
        return new Span(-FAR, most);
    }

    boolean meets(Span other) {
        return low <= other.high && other.low <= high;
    }

    Span plus(Span other) {
        return new Span(low + other.low, high + other.high);
    }

    /** The same, with its ends held within others. */
    Span within(Span scale) {
        return new Span(scale.hold(low), scale.hold(high));
    }

    private int hold(int value) {
        return Math.max(low, Math.min(high, value));
    }

    Span times(int factor) {
        return factor >= 0 ? new Span(low * factor, high * factor) : new Span(high * factor, low * factor);
    }

    /** Lowered by so much, but not below 0. */
    Span spared(int by) {
        return new Span(Math.max(0, low - by), Math.max(0, high - by));
    }

    boolean isZero() {
        return low == 0 && high == 0;
    }
}
