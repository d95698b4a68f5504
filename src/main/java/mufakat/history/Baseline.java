package mufakat.history;

/** A rule without members, which a model of members has to beat before it teaches anything. */
public enum Baseline {
    /** Not binding, no duties for data, no hierarchy: that passes, and nothing else does. */
    ONE_LINE,
    /** Everything passes. */
    ALWAYS_YES;

    /** Whether the rule says that the form passes. */
    public boolean passes(Case put, Form form) {
        return switch (this) {
            case ALWAYS_YES -> true;
            case ONE_LINE -> form == Form.VOLUNTARY && !put.is(Feature.DATA) && !put.is(Feature.HIERARCHY);
        };
    }
}
