package mufakat.playthrough;

/**
 * A line that says something.
 *
 * @param number the line in its file, from 0
 * @param column how many letters stand before the text
 * @param text without remarks and without space around it
 */
public record PlaythroughLine(int number, int column, String text) {
    private static final String EXPECTATION = "=";

    /** The line without its remark; empty text where there is nothing else. */
    static PlaythroughLine of(int number, String written) {
        int remark = written.indexOf('#');
        String said = harmless(remark < 0 ? written : written.substring(0, remark));
        String stripped = said.strip();
        return new PlaythroughLine(number, said.indexOf(stripped), stripped);
    }

    /** Whether it says what must hold, and not what is done. */
    boolean isExpectation() {
        return text.startsWith(EXPECTATION);
    }

    /** The same line without what it begins with. */
    PlaythroughLine after(String beginning) {
        String rest = text.substring(beginning.length());
        String stripped = rest.strip();
        return new PlaythroughLine(number, column + beginning.length() + rest.indexOf(stripped), stripped);
    }

    PlaythroughLine expectation() {
        return after(EXPECTATION);
    }

    /** The column of a word in it, or of its beginning where the word is not there. */
    int columnOf(String word) {
        int at = Math.max(0, text.indexOf(word));
        return column + at;
    }

    /** A sign that turns the direction of writing has no place in a line; the others keep their columns. */
    private static String harmless(String said) {
        StringBuilder kept = new StringBuilder(said);
        for (int i = 0; i < kept.length(); i++) {
            int type = Character.getType(kept.charAt(i));
            if (type == Character.FORMAT || type == Character.CONTROL) {
                kept.setCharAt(i, ' ');
            }
        }
        return kept.toString();
    }
}
