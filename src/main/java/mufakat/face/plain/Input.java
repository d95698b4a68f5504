package mufakat.face.plain;

/** Where answers come from. */
public enum Input {
    /** A person's console: lines that come all at once were pasted. */
    CONSOLE,
    /** A file or another program: every line is an answer. */
    SCRIPT
}
