package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** A text that nobody typed key by key. It comes in the place of its keys, so that none of them can decide anything. */
public final class Pasted extends KeyStroke {
    private final Proof proof;
    private final String text;

    /** How it is known that the text was pasted. */
    enum Proof {
        /** The terminal says so. */
        SAID_SO,
        /** Its keys came faster than any hand, though a line that is held up comes so too. */
        SPEED
    }

    /**
     * @param text with tabs and line ends as they came
     */
    Pasted(Proof proof, String text) {
        super(KeyType.Unknown);
        this.proof = proof;
        this.text = text;
    }

    /** With line ends and blanks, and no other sign that isn't printed. */
    public String lines() {
        return text.replace('\t', ' ').replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }

    /** All in one line. */
    public String line() {
        return lines().strip().replaceAll("\n+", " ");
    }

    /** Whether it may as well be a line and its Enter, typed while the connection stood still. */
    public boolean mayBeTypedLine() {
        return proof == Proof.SPEED && text.indexOf('\n') == text.length() - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pasted pasted && pasted.proof == proof && pasted.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Pasted{" + proof + ", " + text + '}';
    }
}
