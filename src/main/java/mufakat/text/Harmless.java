package mufakat.text;

/**
 * Text from outside, made harmless to show: names of files and players, what an archive or a broken file holds.
 *
 * <p>A sign that would steer a terminal or turn the direction of writing is seen as �, so that two names that differ by
 * it differ to the eye.
 */
public final class Harmless {
    private static final char SEEN = '\uFFFD';

    private Harmless() {}

    /** A name, in one line. */
    public static String name(String text) {
        return seen(text, "");
    }

    /** A text; its line breaks and tabs stay. */
    public static String words(String text) {
        return seen(text, "\n\t");
    }

    private static String seen(String text, String kept) {
        if (text.codePoints().noneMatch(sign -> steers(sign) && kept.indexOf(sign) < 0)) {
            return text;
        }
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(sign -> seen.appendCodePoint(steers(sign) && kept.indexOf(sign) < 0 ? SEEN : sign));
        return seen.toString();
    }

    /** Control characters, breaks of lines, halves of signs, and what turns the direction round or annotates. */
    private static boolean steers(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                sign == 0x061C
                        || sign == 0x200E
                        || sign == 0x200F
                        || (sign >= 0x202A && sign <= 0x202E)
                        || (sign >= 0x2066 && sign <= 0x206F)
                        || sign == 0xFEFF
                        || (sign >= 0xFFF9 && sign <= 0xFFFB);
            default -> false;
        };
    }
}
