package mufakat.engine.model;

/** Whether a member guards a domain, that is, feels it most strongly, as far as known (rules, section 2). */
public enum Guard {
    NONE,
    POSSIBLE,
    CERTAIN;

    private static final int GUARDED = 3;

    /** The stronger of two. */
    Guard and(Guard other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether somebody guards a domain in which it is so sensitive. */
    static Guard of(Span sensitivity) {
        if (sensitivity.low() >= GUARDED) {
            return CERTAIN;
        }
        return sensitivity.high() >= GUARDED ? POSSIBLE : NONE;
    }
}
