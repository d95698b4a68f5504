package mufakat.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that nobody speaks, made of the program's own: every text stands in brackets and is a third longer. What is
 * cut off has lost its bracket, and what is put together of pieces has brackets in its midst.
 */
public final class PseudoLanguage {
    public static final Locale QPS = Locale.forLanguageTag("qps");
    public static final char OPENS = '⟦';
    public static final char CLOSES = '⟧';

    private static final Path OWN = Path.of("src/main/resources/mufakat/words/en");
    private static final List<String> NO_TEXTS = List.of("plural", "commands.properties");
    private static final Pattern KEY = Pattern.compile("screen\\.key\\..*");
    private static final String FILLING =
            "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor ";

    private PseudoLanguage() {}

    /** The language, written beside the tests as a translator would write one beside the program. */
    public static Messages load() {
        try {
            Path folder = Files.createDirectories(Path.of("target/test-classes/mufakat/words/qps"));
            try (Stream<Path> files = Files.list(OWN)) {
                for (Path file : files.toList()) {
                    write(file, folder.resolve(file.getFileName()));
                }
            }
            return Messages.load(QPS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path own, Path pseudo) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(own)) {
            texts.load(in);
        }
        texts.replaceAll((key, text) -> NO_TEXTS.contains(key) ? text : pseudo((String) key, (String) text));
        try (Writer out = Files.newBufferedWriter(pseudo)) {
            texts.store(out, null);
        }
    }

    /** Of a key, its letter stays; what is said on the bottom line and on the help screen are two texts. */
    private static String pseudo(String key, String text) {
        if (!KEY.matcher(key).matches()) {
            return pseudo(text);
        }
        List<String> parts = List.of(text.split("\\|", -1));
        return parts.get(0)
                + parts.stream().skip(1).map(part -> "|" + pseudo(part)).collect(Collectors.joining());
    }

    static String pseudo(String text) {
        if (text.isBlank()) {
            return text;
        }
        int more = (text.length() + 2) / 3;
        String filling =
                FILLING.repeat(more / FILLING.length() + 1).substring(0, more).strip();
        return OPENS + text + (more > 3 ? " " + filling : "") + CLOSES;
    }
}
