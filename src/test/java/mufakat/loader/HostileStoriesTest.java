package mufakat.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mufakat.check.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stories that are too large, or too strange, to be kept as files. */
@Timeout(60)
class HostileStoriesTest {
    /** The codes that are met here and not under {@code broken}. */
    static final List<Code> CODES = List.of(
            Code.FILE_MISSING,
            Code.UNREADABLE,
            Code.TOO_LARGE,
            Code.LINK_OUTSIDE,
            Code.TOO_MANY_ENTRIES,
            Code.MORE_PROBLEMS);

    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThat(codes(folder.resolve("nowhere.yaml"))).containsExactly(Code.FILE_MISSING);
    }

    @Test
    void aFolderInThePlaceOfAFileIsAProblem() throws IOException {
        Files.createDirectories(folder.resolve("odd/story.yaml"));

        assertThat(codes(folder.resolve("odd"))).containsExactly(Code.UNREADABLE);
    }

    @Test
    void aFileWithoutEndIsLeftAtTheBound() throws IOException {
        assertThat(codes(written("#".repeat(9 << 20)))).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void thePartsOfAFolderAreBoundedTogether() throws IOException {
        for (String part : List.of("story.yaml", "more.yaml", "rest.yaml")) {
            Files.writeString(folder.resolve(part), "#".repeat(3 << 20));
        }

        assertThat(codes(folder)).contains(Code.TOO_LARGE);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.yaml"), "sources: { key: secret }\n");
        Path story = Files.createDirectory(folder.resolve("story"));
        Files.copy(SMALL, story.resolve("story.yaml"));
        Path link = story.resolve("link.yaml");
        Files.createSymbolicLink(link, outside);
        assumeThat(link).isSymbolicLink();

        assertThat(codes(story)).containsExactly(Code.LINK_OUTSIDE);
    }

    @Test
    void entriesAreCountedAsTheyCome() throws IOException {
        assertThat(codes(written("[" + "a,".repeat(300_000) + "a]"))).containsExactly(Code.WANTS_MAP);
        assertThat(codes(written("story: [" + "a,".repeat(300_000) + "a]"))).containsExactly(Code.TOO_MANY_ENTRIES);
    }

    @Test
    void aThousandProblemsAreListedUpToABound() throws IOException {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            story.append("key").append(i).append(": 1\n");
        }

        assertThat(codes(written(story.toString()))).hasSize(501).contains(Code.MORE_PROBLEMS);
    }

    @Test
    void bracketsWithoutEndNeitherOverflowNorLinger() throws IOException {
        assertThat(codes(written("story: " + "[".repeat(4 << 20)))).containsExactly(Code.TOO_DEEP);
        assertThat(codes(written("story: " + "{a: ".repeat(1 << 20)))).containsExactly(Code.TOO_DEEP);
        assertThat(codes(written("- ".repeat(1 << 20)))).isNotEmpty();
    }

    @Test
    void longKeysNestedDeepCostNoMoreThanTheFile() throws IOException {
        StringBuilder story = new StringBuilder();
        for (int depth = 0; depth < 38; depth++) {
            story.append("{ ").append("k".repeat(190)).append(depth).append(": ");
        }
        story.append("{ ");
        for (int i = 0; i < 150_000; i++) {
            story.append('k').append(i).append(": 1, ");
        }
        story.append("}".repeat(39));

        assertThat(codes(written(story.toString()))).isNotEmpty();
    }

    @Test
    void aWordWithoutEndTakesNoLongerThanItsLetters() throws IOException {
        String word = "x".repeat(7 << 20);

        assertThat(codes(written("story: { id: a, title: \"" + word + "\" }"))).contains(Code.LONG_TEXT);
        assertThat(codes(written("story:\n  id: a\n  title: " + word + "\n"))).contains(Code.LONG_TEXT);
    }

    @Test
    void partsThatSystemsAndEditorsPutThereAreNoPartOfAStory() throws IOException {
        Files.copy(SMALL, folder.resolve("story.yaml"));
        Files.write(folder.resolve("._story.yaml"), new byte[] {0, 5, 22, 7});
        Files.writeString(folder.resolve("~$story.yaml"), "members: of somebody else\n");
        Files.createSymbolicLink(folder.resolve(".#story.yaml"), Path.of("ana@desk.1"));

        assertThat(codes(folder)).isEmpty();
    }

    @Test
    void aPartThatLeadsNowhereIsNamedItself() throws IOException {
        Files.copy(SMALL, folder.resolve("story.yaml"));
        Path part = folder.resolve("members.yaml");
        Files.createSymbolicLink(part, Path.of("gone.yaml"));
        assumeThat(Files.isSymbolicLink(part)).isTrue();

        assertThat(StoryLoader.load(folder).problems())
                .extracting(
                        located -> located.problem().code(),
                        located -> located.place().file())
                .containsExactly(tuple(Code.UNREADABLE, part.toString()));
    }

    @Test
    void problemsOnOneEndlessLineShowAnExcerpt() throws IOException {
        String story = "{ " + "\"unknown\": \"" + "x".repeat(3 << 20) + "\", \"other\": 1 }";

        assertThat(StoryLoader.load(written(story)).problems())
                .isNotEmpty()
                .allSatisfy(located -> assertThat(located.place().text()).hasSizeLessThanOrEqualTo(160));
    }

    @Test
    void whereverAStoryIsCutOffTheAnswerIsAStoryOrItsProblems() throws IOException {
        byte[] whole = Files.readAllBytes(SMALL);
        for (int length = 0; length < whole.length; length += 37) {
            assertIsAnswered(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void whateverByteIsChangedTheAnswerIsAStoryOrItsProblems() throws IOException {
        byte[] whole = Files.readAllBytes(SMALL);
        Random random = new Random(2024);
        for (int i = 0; i < 600; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            assertIsAnswered(changed);
        }
    }

    @Test
    void noiseIsAnsweredToo() throws IOException {
        Random random = new Random(7);
        String signs = "{}[]:,-?*&!|>'\"%@`# \n\t\\~a1.";
        for (int i = 0; i < 2000; i++) {
            StringBuilder noise = new StringBuilder(i % 2 == 0 ? "" : "story: ");
            for (int j = random.nextInt(40); j >= 0; j--) {
                noise.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertIsAnswered(noise.toString().getBytes(UTF_8));
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertIsAnswered(bytes);
        }
    }

    private void assertIsAnswered(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("changed.yaml"), bytes);
        Loaded loaded = StoryLoader.load(file);
        boolean playable = loaded.on(story -> true, broken -> false);

        assertThat(playable)
                .as("%s", new String(bytes, UTF_8))
                .isEqualTo(loaded.problems().isEmpty());
    }

    private Path written(String story) throws IOException {
        return Files.writeString(folder.resolve("hostile.yaml"), story);
    }

    private static List<Code> codes(Path story) {
        return StoryLoader.load(story).problems().stream()
                .map(located -> located.problem().code())
                .toList();
    }
}
