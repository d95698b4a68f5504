package mufakat.loader;

import java.text.Normalizer;
import java.util.OptionalInt;

/** Makes an author's text safe for a terminal and the same for everybody: no control characters, LF, NFC. */
final class Cleaning {
    /** Below this no letter combines with another, so that text is in NFC as it stands. */
    private static final char FIRST_COMBINING = '\u0300';

    private Cleaning() {}

    static String clean(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < FIRST_COMBINING && ((c >= ' ' && c < '\u007f') || c > '\u009f' || c == '\n');
        }
        return plain ? text : Normalizer.normalize(stripped(text), Normalizer.Form.NFC);
    }

    private static String stripped(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String breaks = text.replace("\r\n", "\n");
        breaks.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                kept.append('\n');
            } else if (c == '\t') {
                kept.append(' ');
            } else if (!isDangerous(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** The first sign that is dropped, and not written otherwise. */
    static OptionalInt firstDropped(String text) {
        return text.codePoints()
                .filter(c -> isDangerous(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085')
                .findFirst();
    }

    /** Control characters, halves of characters, and the signs that turn the direction of writing. */
    static boolean isDangerous(int c) {
        return Character.isISOControl(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
