package mufakat.engine;

/** What a member does when a text is put to it (rules, section 3). */
public enum Stance {
    /** It speaks for the text. */
    SUPPORTS,
    /** Its silence is consent. */
    JOINS,
    /** It swallows its doubts in silence and will not own the text. */
    HESITATES,
    OBJECTS
}
