package mufakat.files;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that a file may have on every system, in any script. */
public final class FileName {
    /** What disks take, less an ending and a number behind the name. */
    private static final int MOST_BYTES = 240;

    /** What Windows keeps for itself, on whose disks a class carries its games about. */
    private static final String MINDED = "<>:\"/\\|?*";

    /** In any spelling and with any ending; Windows takes raised digits for others. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin[$]|conout[$]|(com|lpt)[0-9¹²³]) *([.].*)?");

    private static final Pattern ODD_END = Pattern.compile("(?Us)[\\s.-].*|.*[\\s.]");

    /** The joiners belong to how Persian, and many scripts of India and its neighbours, are written. */
    private static final String JOINERS = "\u200C\u200D";

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_UNSEEN_MARK = 0x34F;

    private FileName() {}

    /** Whether a file may be called so, before its ending. */
    public static boolean isFit(String name) {
        return !name.isEmpty()
                && name.codePoints().allMatch(FileName::isTaken)
                && !ODD_END.matcher(name).matches()
                && !DEVICE.matcher(name).matches()
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static boolean isTaken(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default ->
                MINDED.indexOf(sign) < 0
                        && sign != '\uFFFD' // a letter that was lost on its way here
                        && (JOINERS.indexOf(sign) >= 0 || !isUnseen(sign));
        };
    }

    /**
     * The letters and digits of a text, small, with a hyphen for whatever stands between words; empty where it has none.
     * Alone it may be the name of a device.
     */
    public static String wordsOf(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isUnseen(sign)).forEach(seen::appendCodePoint);
        String small = seen.toString().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^[-\\p{M}]+|-$", "");
    }

    /** Whether a sign leaves nothing to be seen, so that two names could look like one. */
    public static boolean isUnseen(int sign) {
        // Below the first such marks there is one alone, so that a Latin name doesn't load Unicode's tables.
        return sign < FIRST_UNSEEN_MARK
                ? sign == SOFT_HYPHEN
                : UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
