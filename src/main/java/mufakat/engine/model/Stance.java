package mufakat.engine.model;

/** What a member does when a text is put to it (rules, section 3). */
public enum Stance {
    /** It speaks for the text. */
    SUPPORTS,
    /** Its silence is consent. */
    JOINS,
    /** It swallows its doubts in silence and will not own the text. */
    HESITATES,
    OBJECTS;

    /** Within which the comfort of a member lies that takes the stance without a red line, where it swallows so much. */
    Span comfort(int support, int tolerance) {
        return switch (this) {
            case SUPPORTS -> Span.from(support);
            case JOINS -> new Span(0, support - 1);
            case HESITATES -> new Span(-tolerance, -1);
            case OBJECTS -> Span.upTo(-tolerance - 1);
        };
    }
}
