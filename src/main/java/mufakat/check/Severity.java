package mufakat.check;

/** How bad a problem is. */
public enum Severity {
    /** The story can't be played. */
    ERROR,
    /** The story can be played, and may not do what its author means. */
    WARNING
}
