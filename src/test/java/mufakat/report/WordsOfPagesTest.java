package mufakat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import mufakat.report.graph.EdgeKind;
import mufakat.report.graph.NodeKind;
import mufakat.story.Deed;
import mufakat.story.Names;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

class WordsOfPagesTest {
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\{\\{#say}}([^{]*)\\{\\{/say}}");
    private static final Pattern IN_CODE =
            Pattern.compile("\"((?:phrase|graph)\\.(?!css|js|mustache)[a-zA-Z.-]*[a-zA-Z])\"");

    /** Keys that a name completes. */
    private static final List<String> COMPLETED = List.of("phrase.done");

    private final Messages messages = Messages.load();

    @Test
    void everyKeyThatAPageNamesHasItsWords() throws IOException {
        assertThat(keys("src/main/resources/mufakat/report", IN_TEMPLATES))
                .hasSizeGreaterThan(10)
                .allMatch(messages::has);
        assertThat(keys("src/main/java/mufakat/report", IN_CODE))
                .hasSizeGreaterThan(40)
                .allMatch(key -> messages.has(key) || COMPLETED.contains(key));
    }

    @Test
    void everyKindHasItsWords() {
        for (NodeKind kind : NodeKind.values()) {
            assertThat(messages.has("graph.kind." + kind.word()))
                    .as(kind.word())
                    .isTrue();
        }
        for (EdgeKind kind : EdgeKind.values()) {
            assertThat(messages.has("graph.in." + kind) && messages.has("graph.out." + kind))
                    .as(kind.name())
                    .isTrue();
        }
        for (Deed deed : Deed.values()) {
            assertThat(messages.has("phrase.done." + Names.word(deed)))
                    .as(deed.name())
                    .isTrue();
        }
    }

    @Test
    void theChartLibraryEndsNoScript() {
        assertThat(Charts.library())
                .hasSizeGreaterThan(900_000)
                .contains("echarts")
                .doesNotContain("</script");
    }

    private static List<String> keys(String folder, Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
