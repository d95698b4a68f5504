package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;

/** Prose for a terminal of 80 columns. */
public final class Wrapped {
    private static final int WIDTH = 80;
    private static final String HANGING = "  ";

    private Wrapped() {}

    /** The line in pieces, broken at blanks; what follows the first is indented two further. A longer word stays whole. */
    public static List<String> lines(String line) {
        List<String> lines = new ArrayList<>();
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder piece = new StringBuilder(indent);
        for (String word : line.strip().split(" ")) {
            boolean begun = !piece.toString().isBlank();
            if (begun && length(piece) + 1 + word.codePointCount(0, word.length()) > WIDTH) {
                lines.add(piece.toString());
                piece = new StringBuilder(indent).append(HANGING);
                begun = false;
            }
            piece.append(begun ? " " : "").append(word);
        }
        lines.add(piece.toString());
        return lines;
    }

    private static int length(StringBuilder piece) {
        return piece.codePointCount(0, piece.length());
    }
}
