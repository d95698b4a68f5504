package mufakat.history;

/** A rule without members, which a model of members has to beat before it teaches anything. */
public enum Baseline implements Judge {
    /** Not binding, no duties for data, no hierarchy: that passes, and nothing else does. */
    ONE_LINE,
    /** Everything passes. */
    ALWAYS_YES;

    @Override
    public boolean passes(CodedText text) {
        return switch (this) {
            case ALWAYS_YES -> true;
            case ONE_LINE -> text.form() == Form.VOLUNTARY && !text.is(Feature.DATA) && !text.is(Feature.HIERARCHY);
        };
    }
}
