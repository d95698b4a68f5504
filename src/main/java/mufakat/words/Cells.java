package mufakat.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in the columns of a terminal, for every table, margin and line that the program makes.
 *
 * <p>A column is what most terminals give a letter: two for the wide ones of East Asia and for an emoji however many
 * signs it is made of, none for a mark on another letter. What is cut is cut between signs as a reader sees them.
 */
public final class Cells {
    private static final String ELLIPSIS = "…";

    private Cells() {}

    /** The columns that a line takes. */
    public static int width(String text) {
        return isPlain(text) ? text.length() : Clusters.width(text);
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    public static String fit(String text, int columns) {
        String clean = clean(text);
        if (width(clean) <= columns) {
            return clean;
        }
        return columns <= 0 ? "" : beginning(clean, columns - 1).stripTrailing() + ELLIPSIS;
    }

    /** The text at the left of so many columns, cut where it is wider. */
    public static String pad(String text, int columns) {
        String fitted = fit(text, columns);
        return fitted + blank(columns - width(fitted));
    }

    /** The text at the right of so many columns, cut where it is wider. */
    public static String padLeft(String text, int columns) {
        String fitted = fit(text, columns);
        return blank(columns - width(fitted)) + fitted;
    }

    /** So many blanks; none for a negative number. */
    public static String blank(int columns) {
        return row(' ', columns);
    }

    /** So many of a sign that takes one column, as for a rule or a bar. */
    public static String row(char sign, int columns) {
        return String.valueOf(sign).repeat(Math.max(0, columns));
    }

    /** The text in lines of at most so many columns; its own line breaks stay. */
    public static List<String> wrap(String text, int columns) {
        return new Wrapping(columns, columns).of(text);
    }

    /** The parts of a line that a terminal puts into columns of their own, in order. */
    public static List<Glyph> glyphs(String text) {
        return Clusters.glyphs(text);
    }

    /**
     * What a terminal puts into one place.
     *
     * @param text a letter with the marks on it, or an emoji
     * @param width two columns or one; none for a mark that stands alone
     */
    public record Glyph(String text, int width) {}

    /** As many of the first signs as fit into so many columns. */
    static String beginning(String text, int columns) {
        return isPlain(text) ? text.substring(0, Math.min(columns, text.length())) : Clusters.beginning(text, columns);
    }

    /** Letters put together with their marks where they can be, and a blank for each control character. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("\\p{Cc}", " ");
    }

    /** Whether every letter takes one column, and lines break at blanks alone; asks no table. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Latin, and the punctuation, arrows, lines and shapes among which nothing is wide. */
    static boolean isPlain(int letter) {
        return (letter >= ' ' && letter < 0x7F)
                || (letter >= 0xA0 && letter < 0x300 && letter != 0xAD)
                || (letter >= 0x1E00 && letter < 0x1F00)
                || (letter >= 0x2010 && letter < 0x2028)
                || (letter >= 0x2030 && letter < 0x2060)
                || (letter >= 0x2190 && letter < 0x2300)
                || (letter >= 0x2500 && letter < 0x25FD)
                || letter == '✕';
    }

    /** A text in the pieces that its blanks part, each with the blanks that follow it. */
    static List<String> atBlanks(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
                pieces.add(text.substring(from, i));
                from = i;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
