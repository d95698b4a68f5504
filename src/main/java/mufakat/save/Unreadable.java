package mufakat.save;

/** Says that a line can't be read, and why. Checked, so that no reader of foreign text forgets it. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final Why why;
    private final String word;

    /** What is wrong with a line. */
    public enum Why {
        /** It is not one JSON object, or a key stands in it twice. */
        NOT_JSON,
        /** It is longer than any line of a save. */
        TOO_LONG,
        /** It is no kind of line or decision that this program knows. */
        UNKNOWN_KIND,
        UNKNOWN_KEY,
        /** A key that must be there is not. */
        MISSING,
        /** A text for a number, a fraction for a whole number and the like. */
        WRONG_TYPE,
        /** A name that no story can have. */
        NOT_AN_ID,
        /** More entries than a decision can have, or more lines than a game. */
        TOO_MANY,
        /** The number of the decision is not the next one. */
        OUT_OF_ORDER,
        /** A decision, or a second end, after the end. */
        AFTER_THE_END
    }

    Unreadable(Why why, String word) {
        // The text of a save is never trusted to be printed, so the word is cut and cleaned where it is kept.
        super(why + " " + Clean.line(word, SHOWN), null, false, false);
        this.why = why;
        this.word = Clean.line(word, SHOWN);
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    /** The word that it is about, harmless to show. */
    public String word() {
        return word;
    }
}
