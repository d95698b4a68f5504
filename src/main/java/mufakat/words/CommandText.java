package mufakat.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line as a text of the bundle writes it, to be filled with arguments. */
final class CommandText {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Program program;
    private final Object[] args;
    private final List<String> typed = new ArrayList<>();

    private CommandText(Program program, Object... args) {
        this.program = program;
        this.args = args;
    }

    /**
     * The line as it has to be typed.
     *
     * @param text words with blanks between them, of which {@code {0}} stands for the first argument
     * @param args single words, or lists of words
     */
    static String fill(String text, Program program, Object... args) {
        CommandText command = new CommandText(program, args);
        for (String word : text.strip().split(" +")) {
            if (ARGUMENT.matcher(word).matches()) {
                command.add(argument(word, args));
            } else if (!word.isEmpty()) {
                command.typed.add(command.filled(word));
            }
        }
        return program.line(command.typed);
    }

    private static Object argument(String word, Object... args) {
        return args[word.charAt(1) - '0'];
    }

    private void add(Object argument) {
        if (argument instanceof List<?> words) {
            words.forEach(word -> typed.add(program.shell().quoted(word.toString())));
        } else if (!typed.isEmpty() && typed.get(typed.size() - 1).startsWith("--")) {
            typed.add(program.option(typed.remove(typed.size() - 1), argument.toString()));
        } else {
            typed.add(program.argument(argument.toString()));
        }
    }

    /** A word that is written out, but for a part of it. */
    private String filled(String word) {
        return ARGUMENT.matcher(word).find()
                ? program.shell()
                        .quoted(ARGUMENT.matcher(word)
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        argument(found.group(), args).toString())))
                : word;
    }
}
