package mufakat.face.plain;

import java.io.PrintStream;
import java.nio.charset.Charset;
import mufakat.words.Cells;
import mufakat.words.Wrapping;

/** What is printed on: lines of at most 72 columns, one after another, and nothing else. */
final class Paper {
    private static final int MEASURE = 72;

    private final PrintStream out;
    private final Signs signs;
    private boolean isBlank = true;

    Paper(PrintStream out, Charset charset) {
        this.out = out;
        this.signs = new Signs(charset);
    }

    /** Prints a text, its own line breaks kept and long lines broken where they may. */
    void print(String text) {
        print("", text);
    }

    /** Prints an entry of a list after what is typed for it, a number or a letter. */
    void entry(Object typed, String text) {
        print(Cells.padLeft(typed.toString(), 3) + "  ", text);
    }

    /** Prints a text after a lead; the lines that follow stand under the text. */
    void print(String lead, String text) {
        String before = signs.shown(lead);
        int room = MEASURE - Cells.width(before);
        String under = Cells.blank(Cells.width(before));
        for (String line : signs.shown(text).split("\n", -1)) {
            for (String piece :
                    new Wrapping(room, room).keepingWords().of(line.strip().replaceAll(" +", " "))) {
                end(before + piece);
                before = under;
            }
        }
    }

    /** Prints a line as it is, however long. */
    void line(String text) {
        end(signs.shown(text));
    }

    private void end(String line) {
        String whole = line.stripTrailing();
        out.println(whole);
        isBlank = whole.isEmpty();
    }

    /** One empty line, and never two. */
    void blank() {
        if (!isBlank) {
            out.println();
            isBlank = true;
        }
    }

    /** Shows that it is the player's turn, and sends everything off. */
    void prompt() {
        out.print("> ");
        out.flush();
        isBlank = false;
    }

    void flush() {
        out.flush();
    }
}
