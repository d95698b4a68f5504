package mufakat.engine.model;

/** Whether a member guards a domain, by a red line or by the highest sensitivity, as far as known (rules, section 2). */
public enum Guard {
    NONE,
    POSSIBLE,
    CERTAIN;

    private static final int GUARDED = 3;

    /** The stronger of two. */
    Guard and(Guard other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** A domain is guarded by the highest sensitivity. */
    static Guard of(Span sensitivity) {
        if (sensitivity.low() >= GUARDED) {
            return CERTAIN;
        }
        return sensitivity.high() >= GUARDED ? POSSIBLE : NONE;
    }
}
