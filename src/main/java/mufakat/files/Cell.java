package mufakat.files;

import java.time.Instant;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as cells of a CSV file, so that no spreadsheet takes a text for a formula. */
public final class Cell {
    /** What begins a formula, its wide forms included; an apostrophe is doubled, so that taking one away gives the text. */
    private static final String BEGINNING = "=+-@\t\r＝＋－＠'";

    /** What a spreadsheet may pass over before a formula. */
    private static final String PASSED_OVER = "\"“”‘’\u200B\u200C\u200D\u00A0";

    /** What may part cells where the machine's own sign for it is not the comma. */
    private static final String PARTING = ";\t\n\r";

    private static final Pattern MADE_HARMLESS = Pattern.compile("(^|[" + PARTING + "])'");

    private Cell() {}

    /** A text is made harmless; a number, a time and a yes or no stay what they are. */
    public static String of(Object value) {
        if (value instanceof String text) {
            return harmless(text);
        }
        if (value instanceof Boolean) {
            return value.toString().toUpperCase(Locale.ROOT);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Instant) {
            return value.toString();
        }
        throw new IllegalArgumentException("no cell: " + value);
    }

    /** The text of which a cell was made. */
    public static String text(String cell) {
        return MADE_HARMLESS.matcher(cell).replaceAll("$1");
    }

    /** The text with an apostrophe wherever a cell could begin and a formula does. */
    private static String harmless(String text) {
        BitSet formulas = formulas(text);
        if (formulas.isEmpty()) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length() + formulas.cardinality());
        for (int i = 0; i < text.length(); i++) {
            if (formulas.get(i)) {
                harmless.append('\'');
            }
            harmless.append(text.charAt(i));
        }
        return harmless.toString();
    }

    /** Where a cell could begin with a formula; read from the end, in one go, because a text may be long. */
    private static BitSet formulas(String text) {
        BitSet formulas = new BitSet();
        boolean formula = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char letter = text.charAt(i);
            boolean passed = PASSED_OVER.indexOf(letter) >= 0 || Character.isWhitespace(letter);
            formula = BEGINNING.indexOf(letter) >= 0 || (passed && formula);
            if (formula && (i == 0 || PARTING.indexOf(text.charAt(i - 1)) >= 0)) {
                formulas.set(i);
            }
        }
        return formulas;
    }
}
