package mufakat.report;

import java.util.ArrayList;
import java.util.List;
import mufakat.words.Cells;
import mufakat.words.Wrapping;

/** Prose for a terminal of 80 columns. */
public final class Wrapped {
    private static final int WIDTH = 80;
    private static final String HANGING = "  ";

    private Wrapped() {}

    /** The line in pieces; what follows the first is indented two further. A longer word stays whole. */
    public static List<String> lines(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String hanging = indent + HANGING;
        List<String> lines = new ArrayList<>();
        for (String piece : new Wrapping(WIDTH - Cells.width(indent), WIDTH - Cells.width(hanging))
                .keepingWords()
                .of(line.strip())) {
            lines.add((lines.isEmpty() ? indent : hanging) + piece);
        }
        return lines;
    }
}
