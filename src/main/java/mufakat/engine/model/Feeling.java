package mufakat.engine.model;

/** Something that a member may feel: how sensitive it is in a domain, or how much it wants a benefit. */
record Feeling(Kind kind, String id) {
    /** What is felt. */
    enum Kind {
        SENSITIVITY,
        INTEREST
    }
}
