package mufakat.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.text.Harmless;

/**
 * What the program itself says, by key.
 *
 * <p>In a text, {@code {0}} stands for the first argument and {@code {0|day|days}} for the form of the word that goes
 * with that number, as the language has them: see {@link Plurals}. {@code {mufakat check {0}}} is a command line to be
 * typed: it begins as this program was started, what is written out in it stands as it is, and an argument is quoted
 * for the shell as one word, or a list of them as several. Nothing else is special, so that an apostrophe is an
 * apostrophe and a year has no thousands separator, which {@link java.text.MessageFormat} would not grant. An argument
 * in a text is made {@link Harmless}.
 */
public final class Messages {
    private static final String PLACEHOLDER = "\\{(\\d)((?:\\|(?:[^{}|]|\\{\\d})*)*)}";
    private static final String COMMAND = "\\{mufakat((?: +(?:[^{} ]|\\{\\d})+)*)}";
    private static final Pattern SPECIAL = Pattern.compile(COMMAND + "|" + PLACEHOLDER);
    private static final List<String> FILES = List.of(
            "messages.properties",
            "problems.properties",
            "plain.properties",
            "commands.properties",
            "screens.properties",
            "pages.properties",
            "playtest.properties",
            "history.properties",
            "compare.properties");

    private static final Locale OWN = Locale.ENGLISH;

    private final Properties texts;
    private final Plurals plurals;
    private final Supplier<Program> program;

    private Messages(Properties texts, Plurals plurals, Supplier<Program> program) {
        this.texts = texts;
        this.plurals = plurals;
        this.program = program;
    }

    /** The program's own language. The program is called by its name. */
    public static Messages load() {
        return load(OWN);
    }

    /** A language; what its folder beside this class has no text for is said in English. */
    public static Messages load(Locale language) {
        Properties texts = read(OWN, new Properties());
        if (!language.equals(OWN)) {
            texts = read(language, texts);
        }
        return new Messages(texts, Plurals.by(texts.getProperty("plural")), () -> Program.BY_NAME);
    }

    /** The same bundle for a program that is started so; asked anew for every text, since options are read late. */
    public Messages calling(Supplier<Program> other) {
        return new Messages(texts, plurals, other);
    }

    /** The same bundle for a program that has to be given these options with every command, by their names. */
    public Messages with(SortedMap<String, String> options) {
        return new Messages(texts, plurals, () -> program.get().with(options));
    }

    /** The command line for words that are to arrive as they are. */
    public String command(List<String> words) {
        return program.get().run(words);
    }

    /** The text under the key with its arguments in place; the key in brackets where there is none. */
    public String say(String key, Object... args) {
        String text = texts.getProperty(key);
        if (text == null) {
            return "[" + key + "]";
        }
        return fill(text, args);
    }

    private String fill(String text, Object... args) {
        return text.indexOf('{') < 0 ? text : SPECIAL.matcher(text).replaceAll(found -> fill(found, args));
    }

    /** "a", "a and b", "a, b and c". */
    public String and(List<String> parts) {
        return joined("list.and", parts);
    }

    /** "a", "a or b", "a, b or c". */
    public String or(List<String> parts) {
        return joined("list.or", parts);
    }

    /** "a", "a, b", "a, b, c". */
    public String list(List<String> parts) {
        return parts.stream()
                .reduce((some, next) -> say("list.more", some, next))
                .orElse("");
    }

    private String joined(String last, List<String> parts) {
        int end = parts.size() - 1;
        return end < 1 ? list(parts) : say(last, list(parts.subList(0, end)), parts.get(end));
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /**
     * The texts whose keys begin so, by the rest of the key and with their placeholders, for scripts that fill them in;
     * command lines in them, which have none, are as they have to be typed.
     */
    public SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> under = new TreeMap<>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> under.put(key.substring(prefix.length()), fill(texts.getProperty(key))));
        return under;
    }

    /** Whether there is a text under the key. */
    public boolean has(String key) {
        return texts.getProperty(key) != null;
    }

    private String fill(MatchResult found, Object... args) {
        if (found.group(1) != null) {
            return Matcher.quoteReplacement(CommandText.fill(found.group(1), program.get(), args));
        }
        int index = Integer.parseInt(found.group(2));
        if (index >= args.length) {
            return Matcher.quoteReplacement(found.group());
        }
        String argument = shown(args[index]);
        if (found.group(3).isEmpty()) {
            return Matcher.quoteReplacement(argument);
        }
        List<String> forms = List.of(found.group(3).substring(1).split("\\|", -1));
        return Matcher.quoteReplacement(fill(plurals.of(argument, forms), args));
    }

    /** Whatever words are made of may come from outside. Of a path, nothing can be a line break that is meant. */
    private static String shown(Object argument) {
        return argument instanceof Path ? Harmless.name(argument.toString()) : Harmless.words(String.valueOf(argument));
    }

    private static Properties read(Locale language, Properties otherwise) {
        Properties texts = new Properties(otherwise);
        for (String file : FILES) {
            String path = language.toLanguageTag() + "/" + file;
            try (InputStream in = Messages.class.getResourceAsStream(path)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The message bundle can't be read: " + path, e);
            }
        }
        return texts;
    }
}
