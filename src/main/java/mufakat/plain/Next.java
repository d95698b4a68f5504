package mufakat.plain;

/** What follows an answer. */
enum Next {
    /** Things are as they were: ask the same again. */
    SAME,
    /** Things have changed: tell how they stand. */
    CHANGED
}
