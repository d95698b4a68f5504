package mufakat.session;

/** Something that a player can put right; the message is the sentence that says what it is and what to do. */
public final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence, null, false, false);
    }
}
