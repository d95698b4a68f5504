package mufakat.save;

import java.text.Normalizer;

/** Makes text that comes from a player or a file harmless: no control characters, no tricks with direction, no flood. */
public final class Clean {
    private Clean() {}

    /** One line of at most so many characters. */
    public static String line(String text, int most) {
        return cut(stripped(text, "").strip(), most);
    }

    /** Text of several lines, of at most so many characters. */
    static String prose(String text, int most) {
        return cut(stripped(text.replace("\r\n", "\n"), "\n\t").strip(), most);
    }

    private static String stripped(String text, String kept) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> kept.indexOf(c) >= 0 || !isHarmful(c)).forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            // Most format characters turn the direction of text round. The joiners and the space without width belong
            // to
            // how Burmese, Khmer, Lao and Thai are written.
            case Character.FORMAT -> codePoint < 0x200B || codePoint > 0x200D;
            default -> false;
        };
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
