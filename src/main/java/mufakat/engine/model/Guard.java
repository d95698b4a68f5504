package mufakat.engine.model;

/** Whether a member guards a domain, that is, feels it most strongly, as far as known (rules, section 2). */
public enum Guard {
    NONE,
    POSSIBLE,
    CERTAIN;

    /** The stronger of two. */
    Guard and(Guard other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether somebody guards a domain in which it is so sensitive, when a domain is guarded from such a sensitivity. */
    static Guard of(Span sensitivity, int from) {
        if (sensitivity.low() >= from) {
            return CERTAIN;
        }
        return sensitivity.high() >= from ? POSSIBLE : NONE;
    }
}
