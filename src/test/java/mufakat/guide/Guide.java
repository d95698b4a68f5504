package mufakat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author's guide or the rule book. Before each example in it stands a comment that readers of the page don't see, such as {@code
 * <!-- example: recipe offer -->}; then follow an empty line and a fenced block or a table.
 *
 * <p>What the guide shows of the program is written by the program: {@code mvn test -Dguide.update=true} writes it anew,
 * then read the difference before you commit it.
 */
public enum Guide {
    AUTHORS(Path.of("story/README.md")),
    RULES(Path.of("story/RULES.md"));

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- ([a-z]+): (.+) -->\n\n(?:```[a-z]+\n((?s:.*?))```\n|((?:\\|.*\n)+))");
    private static final Pattern YAML = Pattern.compile("(?m)^```yaml$");

    private final Path file;

    Guide(Path file) {
        this.file = file;
    }

    /**
     * A block of the guide.
     *
     * @param kind the word before the colon of its comment
     * @param about what stands behind it
     * @param text the block without its fence
     */
    public record Example(String kind, String about, String text) {
        @Override
        public String toString() {
            return kind + ": " + about;
        }
    }

    /** The blocks of a kind whose comments go on with a word, in their order. */
    public List<Example> examples(String kind, String word) {
        List<Example> found = examples().stream()
                .filter(example ->
                        example.kind().equals(kind) && example.about().startsWith(word))
                .toList();
        assertThat(found).as("%s: %s", kind, word).isNotEmpty();
        return found;
    }

    /** How many blocks of YAML there are, whether or not a comment says what they are. */
    long blocksOfYaml() {
        return YAML.matcher(text()).results().count();
    }

    List<Example> examples() {
        return EXAMPLE.matcher(text()).results().map(Guide::example).toList();
    }

    /** Holds a block to what the program says. */
    public void assertShows(Example block, String said) {
        String shown = text();
        update(shown.replace(
                "<!-- " + block + " -->\n\n```text\n" + block.text() + "```",
                "<!-- " + block + " -->\n\n```text\n" + said + "```"));
        assertThat(said)
                .as(hint())
                .isEqualTo(examples(block.kind(), block.about()).get(0).text());
    }

    /** Holds what stands between two comments to what the program says. */
    public void assertHolds(String part, String said) {
        Pattern between = Pattern.compile("(<!-- " + part + ": begin -->\n)(?s:(.*?))(<!-- " + part + ": end -->)");
        update(between.matcher(text()).replaceFirst("$1" + Matcher.quoteReplacement(said) + "$3"));
        Matcher written = between.matcher(text());
        assertThat(written.find()).as(part).isTrue();
        assertThat(said).as(hint()).isEqualTo(written.group(2));
    }

    private String hint() {
        return file + "; mvn test -Dguide.update=true writes it anew";
    }

    private void update(String text) {
        if (Boolean.getBoolean("guide.update")) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Example example(MatchResult found) {
        String text = found.group(3) == null ? found.group(4) : found.group(3);
        return new Example(found.group(1), found.group(2), text);
    }

    public String text() {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
