package mufakat.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * How this program is started from a shell. Whatever it asks a person to type is put together here, so that it can be
 * pasted.
 *
 * @param words what starts the program, as it is to arrive
 * @param options what was said of the folders and has to be said again, as it is to be typed
 */
public record Program(Shell shell, List<String> words, List<String> options) {
    /** By its name alone. */
    public static final Program BY_NAME = new Program(Shell.POSIX, List.of("mufakat"), List.of());

    public Program {
        words = List.copyOf(words);
        options = List.copyOf(options);
    }

    /** The same with options that every command has to be given, by their names. */
    public Program with(SortedMap<String, String> given) {
        List<String> typed = new ArrayList<>();
        given.forEach((name, value) -> typed.add(option(name, value)));
        return new Program(shell, words, typed);
    }

    /** An option with its value, as it has to be typed. */
    String option(String name, String value) {
        return name + (value.startsWith("-") ? "=" : " ") + shell.quoted(value);
    }

    /** A file, a story or a name that stands for itself, as it has to be typed; none may be taken for an option. */
    String argument(String value) {
        return shell.quoted(value.startsWith("-") ? "./" + value : value);
    }

    /**
     * A command line.
     *
     * @param typed what follows the program, each word as it has to be typed; the command, if any, comes first
     */
    String line(List<String> typed) {
        List<String> line = new ArrayList<>(words.stream().map(shell::quoted).toList());
        line.addAll(typed.subList(0, Math.min(1, typed.size())));
        line.addAll(options);
        line.addAll(typed.subList(Math.min(1, typed.size()), typed.size()));
        return String.join(" ", line);
    }

    /** A command line for words that are to arrive as they are. */
    public String run(List<String> arriving) {
        return line(arriving.stream().map(shell::quoted).toList());
    }
}
