package mufakat.view;

import java.util.Optional;

/**
 * Something to read: a paragraph, a line that somebody speaks, or a note of what has changed.
 *
 * @param who who speaks, or empty
 * @param mark the stance taken with the words
 */
public record Passage(Kind kind, String who, Optional<Mark> mark, String text) {
    /** What is read. */
    public enum Kind {
        /** A heading over what follows. */
        HEADING,
        /** The story's own prose. */
        PROSE,
        /** A line spoken on the floor. */
        SPEECH,
        /** A change that the program reports. */
        NOTE,
        /** A colleague's advice. */
        ADVICE,
        /** A line that is set as it is, its blanks kept: a piece of a file. */
        EXCERPT
    }

    /** A heading. */
    public static Passage heading(String text) {
        return new Passage(Kind.HEADING, "", Optional.empty(), text);
    }

    /** A paragraph. */
    public static Passage prose(String text) {
        return new Passage(Kind.PROSE, "", Optional.empty(), text);
    }

    static Passage note(String text) {
        return new Passage(Kind.NOTE, "", Optional.empty(), text);
    }

    /** A line of a file, at most 72 letters. */
    public static Passage excerpt(String text) {
        return new Passage(Kind.EXCERPT, "", Optional.empty(), text);
    }

    static Passage advice(String text) {
        return new Passage(Kind.ADVICE, "", Optional.empty(), text);
    }

    static Passage speech(String who, Mark mark, String text) {
        return new Passage(Kind.SPEECH, who, Optional.of(mark), text);
    }
}
