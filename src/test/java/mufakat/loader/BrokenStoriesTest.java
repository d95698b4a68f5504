package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken story for each code, under {@code src/test/resources/broken}. Its first line says what is to be found:
 * {@code # S012 at 3:1}, in a folder {@code # S009 at 2:3 in more.yaml}.
 */
class BrokenStoriesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @MethodSource("brokenStories")
    void theProblemIsFoundWhereItIsAndNothingElse(Path story) throws IOException {
        List<String> found = StoryLoader.examine(story).problems().stream()
                .map(located -> described(located, story))
                .toList();

        assertThat(found).containsExactly(expected(story));
    }

    @ParameterizedTest
    @MethodSource("brokenStories")
    void itsPlaceLiesOnTheLineThatItShows(Path story) {
        for (Located located : StoryLoader.examine(story).problems()) {
            String text = located.place().text();

            assertThat(located.place().caret()).isBetween(0, text.codePointCount(0, text.length()));
        }
    }

    @Test
    void everyCodeHasABrokenStoryNamedAfterIt() throws IOException {
        TreeSet<String> covered =
                new TreeSet<>(HostileStoriesTest.CODES.stream().map(Code::id).toList());
        brokenStories()
                .map(story -> story.getFileName().toString().substring(0, 4))
                .forEach(covered::add);

        assertThat(covered)
                .containsExactlyElementsOf(new TreeSet<>(Arrays.stream(Code.values())
                        .filter(code -> !code.isOfPlaythroughs())
                        .map(Code::id)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasASentence(Code code) {
        assertThat(Messages.load().has("problem." + code.id())).isTrue();
    }

    static Stream<Path> brokenStories() throws IOException {
        try (Stream<Path> stories = Files.list(BROKEN)) {
            return stories.sorted().toList().stream();
        }
    }

    private static String described(Located located, Path story) {
        Place place = located.place();
        String file = story.equals(Path.of(place.file()))
                ? ""
                : " in " + Path.of(place.file()).getFileName();
        return located.problem().code().id() + " at " + place.line() + ":" + place.column() + file;
    }

    private static String expected(Path story) throws IOException {
        if (Files.isDirectory(story)) {
            Path main = story.resolve("story.yaml");
            return firstLine(Files.exists(main) ? main : story.resolve("members.yaml"))
                    .replaceAll(" in [.]$", "");
        }
        return firstLine(story);
    }

    private static String firstLine(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.substring(text.indexOf('#') + 2, text.indexOf('\n'));
    }
}
