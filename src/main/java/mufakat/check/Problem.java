package mufakat.check;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong with a story.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON pointer into the story ({@code /members/VN/capacity}); a condition or effect is named
 *     by its kind ({@code /endings/0/when/trust/VN}), and by its index where a list holds one kind twice
 * @param at whether the key or the value at the pointer is meant
 * @param arguments what the sentence of the code names, in its order
 * @param suggestion the valid name that the author may have meant, or the text as it is to be written
 */
public record Problem(Code code, String pointer, At at, List<String> arguments, Optional<String> suggestion) {
    private static final int LONGEST_ARGUMENT = 80;

    /** Which part of an entry a problem is about. */
    public enum At {
        KEY,
        VALUE
    }

    public Problem {
        arguments = arguments.stream().map(Problem::shortened).toList();
    }

    /** A problem with a value, without a suggestion. */
    public static Problem value(Code code, String pointer, String... arguments) {
        return new Problem(code, pointer, At.VALUE, List.of(arguments), Optional.empty());
    }

    /** A problem with a key, without a suggestion. */
    public static Problem key(Code code, String pointer, String... arguments) {
        return new Problem(code, pointer, At.KEY, List.of(arguments), Optional.empty());
    }

    /** The same problem with the name that may have been meant. */
    public Problem meaning(Optional<String> name) {
        return new Problem(code, pointer, at, arguments, name);
    }

    /** A story is a stranger's: what it holds is quoted in part only. */
    private static String shortened(String argument) {
        if (argument.codePointCount(0, argument.length()) <= LONGEST_ARGUMENT) {
            return argument;
        }
        return argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }
}
