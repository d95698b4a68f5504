package mufakat.face.plain;

/** What follows an answer. */
enum AfterAnswer {
    /** Things are as they were: ask the same again. */
    SAME,
    /** Things have changed: tell how they stand. */
    CHANGED
}
