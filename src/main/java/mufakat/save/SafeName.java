package mufakat.save;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Names for files that every system takes: small ASCII letters, digits and hyphens. Being made of three parts, a name is
 * never one that Windows keeps for a device.
 */
final class SafeName {
    /** So that three parts, a number and the ending stay within sixty characters. */
    private static final int PART = 18;

    /** Letters that don't come apart into a letter and a mark. */
    private static final Map<Character, String> FOLDED = Map.ofEntries(
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"));

    private SafeName() {}

    /** A name made of a player's, a story's and a date; not yet unique, and without an ending. */
    static String of(String player, String story, LocalDate date) {
        return part(player, "player") + "-" + part(story, "story") + "-" + part(date.toString(), "day");
    }

    private static String part(String words, String otherwise) {
        String plain = ascii(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() > PART ? plain.substring(0, PART).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? otherwise : cut;
    }

    private static String ascii(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(FOLDED.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return plain.toString();
    }
}
