package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mufakat.check.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stories that hold far more of one thing than anybody would write: they are judged, warnings and all, in bounded time. */
@Timeout(30)
class OverfullStoriesTest {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    @TempDir
    Path folder;

    @Test
    void aMillionLines() throws IOException {
        assertThat(codes("# nothing\n".repeat(800_000))).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("\n".repeat(1_000_000) + "story: 1")).contains(Code.MISSING_KEY);
        assertThat(codes("- a\n".repeat(1_000_000))).containsExactly(Code.WANTS_MAP);
        assertThat(codes("scenes:\n" + lines(1_000_000, "k%d: ")))
                .hasSize(1)
                .containsAnyOf(Code.TOO_MANY_ENTRIES, Code.TOO_LARGE);
    }

    @Test
    void nothingButZeroBytes() throws IOException {
        assertThat(codes("\0".repeat(1_000_000))).hasSize(1);
        assertThat(codes("\0")).hasSize(1);
        assertThat(codes("")).containsExactly(Code.EMPTY_FILE);
    }

    @Test
    void aTestOfFiftyThousandFlags() throws IOException {
        String flags = names("f%d", 50_000);

        assertThat(codes(small("agreed: 2, silent: 0,", "agreed: 2, flag: [" + flags + "],")))
                .contains(Code.FLAG_NEVER_RAISED);
    }

    @Test
    void testsOfWhichEveryTwoCouldContradictEachOther() throws IOException {
        String tests = names("{ not: { agreed: %d } }", 30_000);

        assertThat(codes(small("when: { trust: { BB: 2 } }", "when: [ " + tests + " ]")))
                .isNotNull();
    }

    @Test
    void endingsOfTenThousandTests() throws IOException {
        String tests = names("{ trust: { AA: %d } }", 10_000);
        String ending = "  - { id: %s, title: The end, text: [It ends.], when: [ " + tests + " ] }\n";

        assertThat(codes(small(
                        "  - id: quiet\n", ending.formatted("one") + ending.formatted("two") + "  - id: quiet\n")))
                .isNotEmpty();
    }

    @Test
    void waysIntoTwentyThousandScenesThatAreNotThere() throws IOException {
        String scenes =
                lines(20_000, "  way-%1$d-through-the-hall: { text: [A hall.], goto: way-%1$d-through-the-wall }");

        assertThat(codes(small("scenes:\n", "scenes:\n" + scenes))).hasSize(500).containsOnly(Code.UNKNOWN_ID);
    }

    @Test
    void twentyThousandScenesThatLeadOnToEachOther() throws IOException {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "  hall-%d: { text: [A hall.], goto: hall-%d }\n".formatted(i, i + 1))
                .collect(Collectors.joining());
        String story = small("scenes:\n", "scenes:\n" + chain + "  hall-20000: { text: [The last hall.] }\n");

        assertThat(codes(story.replace("opening: arrival", "opening: hall-0"))).doesNotContain(Code.SCENE_WITHOUT_END);
    }

    @Test
    void moreWordsToExplainThanAnybodyReads() throws IOException {
        assertThat(codes(small("glossary:\n", "glossary:\n" + lines(40_000, "  term-%d: A word."))))
                .contains(Code.TOO_MANY);
    }

    @Test
    void tenThousandEffectsThatMoveRedLines() throws IOException {
        String effects =
                names("{ red-line: { AA: { alignment: %d } } }", 10_000).replaceAll("alignment: \\d+", "alignment: 2");

        assertThat(codes(small("effects: { flag: spoke-first }", "effects: [ " + effects + " ]")))
                .isNotNull();
    }

    private static String small(String place, String filled) throws IOException {
        String text = Files.readString(SMALL);
        assertThat(text).contains(place);
        return text.replace(place, filled);
    }

    private static String names(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(", "));
    }

    private static String lines(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.formatted(i) + "\n")
                .collect(Collectors.joining());
    }

    private List<Code> codes(String story) throws IOException {
        Path file = Files.writeString(folder.resolve("overfull.yaml"), story);
        return StoryLoader.examine(file).problems().stream()
                .map(located -> located.problem().code())
                .toList();
    }
}
