package mufakat.plain;

import java.io.PrintStream;
import java.nio.charset.Charset;

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

    /** Prints a text, its own line breaks kept and long lines broken at spaces. */
    void print(String text) {
        print("", text);
    }

    /** Prints a text after a lead; the lines that follow stand under the text. */
    void print(String lead, String text) {
        String before = signs.shown(lead);
        String under = " ".repeat(before.length());
        for (String line : signs.shown(text).split("\n", -1)) {
            wrap(before, under, line.strip());
            before = under;
        }
    }

    /** Prints a line as it is, however long. */
    void line(String text) {
        end(new StringBuilder(signs.shown(text)));
    }

    private void wrap(String lead, String under, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean fresh = true;
        for (String word : text.split(" +")) {
            if (!fresh && line.length() + 1 + word.length() > MEASURE) {
                end(line);
                line = new StringBuilder(under);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        String whole = line.toString().stripTrailing();
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
