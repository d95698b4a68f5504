package mufakat.face.plain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what was typed: numbers, and words that may be cut short. */
final class InputWords {
    private static final Pattern AROUND = Pattern.compile("[#(\\[]?\\s*([\\p{L}\\p{N}?]+)\\s*[.)\\]:、。]?");
    private static final List<String> LEAVING = List.of("q", "quit", "exit", "leave");

    private InputWords() {}

    /** Whether something typed is a word or its beginning; nothing typed is neither. */
    static boolean begins(String word, String typed) {
        return !typed.isEmpty() && lower(word).startsWith(lower(typed));
    }

    /** A number from 1 to the most. */
    static OptionalInt number(String typed, int most) {
        return number(typed, 1, most);
    }

    static OptionalInt number(String typed, int least, int most) {
        String digits = meant(typed);
        if (!digits.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The one that is meant: by number, by id, by name, or by the beginning of one name only. */
    static <T> Optional<T> pick(List<T> all, String typed, Function<T, String> id, Function<T, String> name) {
        OptionalInt number = number(typed, all.size());
        if (number.isPresent()) {
            return Optional.of(all.get(number.getAsInt() - 1));
        }
        String word = lower(typed);
        for (T each : all) {
            if (lower(id.apply(each)).equals(word) || lower(name.apply(each)).equals(word)) {
                return Optional.of(each);
            }
        }
        List<T> meant = all.stream()
                .filter(each -> begins(name.apply(each), word) || begins(id.apply(each), word))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * What was meant by what was typed at a choice, whatever keyboard or input method it came from: in small letters,
     * wide signs as narrow ones, the digits of any script as 0 to 9, without signs that nobody sees and without what
     * stands around a number or a word in a list, as in "1.", "(1)" and "#1".
     */
    static String meant(String typed) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> plain.append(
                        Character.isDigit(sign)
                                ? String.valueOf(Character.digit(sign, 10))
                                : Character.toString(sign)));
        String stripped = lower(plain.toString()).strip();
        Matcher around = AROUND.matcher(stripped);
        return around.matches() ? around.group(1) : stripped;
    }

    /** Whether the player wants to leave. */
    static boolean isLeaving(String meant) {
        return LEAVING.contains(meant);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
