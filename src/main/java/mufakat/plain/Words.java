package mufakat.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Understands what was typed: numbers, and words that may be cut short. */
final class Words {
    private Words() {}

    /** Whether something typed is a word or its beginning; nothing typed is neither. */
    static boolean begins(String word, String typed) {
        return !typed.isEmpty() && lower(word).startsWith(lower(typed));
    }

    /** A number from 1 to the most. */
    static OptionalInt number(String typed, int most) {
        return number(typed, 1, most);
    }

    static OptionalInt number(String typed, int least, int most) {
        if (!typed.matches("\\d{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
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

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
