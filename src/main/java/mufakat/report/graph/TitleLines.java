package mufakat.report.graph;

import java.util.ArrayList;
import java.util.List;
import mufakat.words.Cells;

/** Breaks a title into a few lines of about so many letters, for drawings that know nothing of fonts. */
record TitleLines(int letters, int most) {
    private static final String MORE = " …";

    /** The lines, of which the last ends in three dots if something is left out. */
    List<String> of(String text) {
        List<String> lines = Cells.wrap(text.replaceAll("\\s+", " ").strip(), letters);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, Cells.fit(kept.get(most - 1), letters - MORE.length()) + MORE);
        return kept;
    }
}
