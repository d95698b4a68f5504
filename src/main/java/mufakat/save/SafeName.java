package mufakat.save;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import mufakat.files.FileName;

/**
 * Names for the files of games: small letters and digits of the player's own script, and hyphens. Being made of three
 * parts, a name is never one that Windows keeps for a device.
 */
final class SafeName {
    /** So that three parts, a number and the ending can be read at a glance. */
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
        return part(player, "player") + "-" + part(story, "story") + "-" + date;
    }

    /** The same for a system that takes no other letters than those of English. */
    static String english(String player, String story, LocalDate date) {
        return of(ascii(player), ascii(story), date);
    }

    private static String part(String words, String otherwise) {
        String cut = cut(FileName.wordsOf(words)).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The beginning; a letter that doesn't fit in with its marks is left out whole. */
    private static String cut(String words) {
        if (words.length() <= PART) {
            return words;
        }
        int end = PART;
        while (end > 0 && goesWithWhatIsBefore(words.charAt(end))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean goesWithWhatIsBefore(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLowSurrogate(letter);
        };
    }

    private static String ascii(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(FOLDED.getOrDefault(letter, letter < 128 ? String.valueOf(letter) : " "));
            }
        }
        return plain.toString();
    }
}
