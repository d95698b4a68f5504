package mufakat.save;

import com.ibm.icu.text.Normalizer2;
import mufakat.files.FileName;

/**
 * Which names a reader can't tell apart. They are shown as they were typed, with the joiners that belong to a script.
 */
public final class Likeness {
    private Likeness() {}

    /**
     * What all names have in common that differ by no more than their case, width or spelling, or by what can't be
     * seen.
     */
    public static String key(String name) {
        return evenly(Normalizer2.getNFKCCasefoldInstance().normalize(name));
    }

    /** What a reader sees of a name, in one spelling, its capitals kept. */
    public static String seen(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints().filter(sign -> !FileName.isUnseen(sign)).forEach(seen::appendCodePoint);
        return evenly(Normalizer2.getNFKCInstance().normalize(seen));
    }

    /** Whether a reader sees anything of a name. */
    static boolean isSeen(String name) {
        return name.codePoints().anyMatch(sign -> !Character.isSpaceChar(sign) && !FileName.isUnseen(sign));
    }

    private static String evenly(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }
}
