package mufakat.tui;

import com.googlecode.lanterna.TerminalTextUtils;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Text measured in the cells of a terminal. */
final class Cells {
    private static final String ELLIPSIS = "…";

    private Cells() {}

    /** Lanterna looks every letter up among the Unicode blocks; letters and signs that are surely narrow need no look. */
    static int width(String text) {
        return text.chars().allMatch(Cells::isSurelyNarrow) ? text.length() : TerminalTextUtils.getColumnWidth(text);
    }

    /** Below the first wide block, or among punctuation, arrows, lines and shapes. */
    private static boolean isSurelyNarrow(int letter) {
        return (letter >= ' ' && letter < 0x1100) || (letter >= 0x2010 && letter < 0x2600);
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String fit(String text, int columns) {
        String clean = clean(text);
        if (width(clean) <= columns) {
            return clean;
        }
        return columns <= 0
                ? ""
                : TerminalTextUtils.fitString(clean, columns - 1).stripTrailing() + ELLIPSIS;
    }

    static String pad(String text, int columns) {
        String fitted = fit(text, columns);
        return fitted + " ".repeat(Math.max(0, columns - width(fitted)));
    }

    static String padLeft(String text, int columns) {
        String fitted = fit(text, columns);
        return " ".repeat(Math.max(0, columns - width(fitted))) + fitted;
    }

    /** The text in lines; its own line breaks stay. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(TerminalTextUtils.getWordWrappedText(Math.max(1, columns), clean(line)));
        }
        return lines;
    }

    /** Combining marks leave debris on the screen and Lanterna refuses control characters. */
    private static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().anyMatch(Character::isISOControl)
                ? composed.replaceAll("\\p{Cntrl}", " ")
                : composed;
    }
}
