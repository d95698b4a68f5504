package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.check.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StoryShelfTest {
    @TempDir
    Path folder;

    @BeforeEach
    void shelve() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"), "story: { id: first, title: The First, minutes: 7 }\nrest: [unclosed");
        Files.writeString(folder.resolve("b.json"), "{\"domains\":{},\"story\":{\"id\":\"second\",\"title\":\"Two\"}}");
        Files.writeString(folder.resolve("broken.yaml"), "story: { id: third, titel: Three }\n");
        Files.writeString(folder.resolve("headless.yaml"), "members: {}\n");
        Files.writeString(folder.resolve("README.md"), "Not a story.\n");
        Files.createDirectories(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/story.schema.json"), "{}");
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/story.yaml"), "rules: {}\n");
        Files.writeString(folder.resolve("parts/about.yaml"), "story: { id: fourth, title: Four }\n");
    }

    @Test
    void storiesAreFoundWhetherTheyAreFilesOrFoldersAndBrokenOnesAreNotHidden() {
        assertThat(StoryShelf.in(folder))
                .extracting(ShelvedStory::name)
                .containsExactly("first", "second", "broken", "headless", "fourth");
    }

    @Test
    void onlyTheHeadIsRead() {
        assertThat(StoryShelf.find("first", folder)
                        .orElseThrow()
                        .about()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(7);
    }

    @Test
    void whatIsBrokenSaysWhere() {
        ShelvedStory broken = StoryShelf.find("broken", folder).orElseThrow();

        assertThat(broken.about()).isEmpty();
        assertThat(broken.problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.MISSING_KEY, Code.UNKNOWN_KEY);
        assertThat(StoryShelf.find("headless", folder).orElseThrow().problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.MISSING_KEY);
    }

    @Test
    @Timeout(20)
    void theTitleDoesNotWaitForAHeadWithoutEnd() throws IOException {
        Path huge = Files.createDirectory(folder.resolve("huge"));
        String endless = "x".repeat(7 << 20);
        Files.writeString(huge.resolve("word.yaml"), "story: { id: a, title: A, summary: \"" + endless + "\" }\n");
        Files.writeString(huge.resolve("before.yaml"), "# " + endless + "\nstory: { id: b, title: B }\n");
        Files.writeString(huge.resolve("letters.json"), "{\"domains\":\"" + "é".repeat(2 << 20) + "\",\"story\":{}}");
        Files.writeString(
                huge.resolve("long.yaml"), "story: { id: c, title: C, summary: " + "word ".repeat(500) + "}\n");
        Files.writeString(huge.resolve("after.yaml"), "story: { id: d, title: D }\nmembers: \"" + endless + "\"\n");

        assertThat(StoryShelf.in(huge))
                .extracting(ShelvedStory::name, StoryShelfTest::codes)
                .containsExactly(
                        tuple("d", List.of()),
                        tuple("before", List.of(Code.TOO_LARGE)),
                        tuple("letters", List.of(Code.TOO_LARGE)),
                        tuple("long", List.of(Code.LONG_TEXT)),
                        tuple("word", List.of(Code.TOO_LARGE)));
    }

    @Test
    void whatSystemsAndEditorsPutBesideStoriesIsNone() throws IOException {
        for (String hidden : List.of("._a.yaml", ".#b.json", "~$c.yml", "parts/._story.yaml", "parts/.#about.yaml")) {
            Files.write(folder.resolve(hidden), new byte[] {0, 5, 22, 7});
        }
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/story.yaml"), "story: { id: old, title: Old }\n");

        assertThat(StoryShelf.in(folder))
                .extracting(ShelvedStory::name)
                .containsExactly("first", "second", "broken", "headless", "fourth");
        assertThat(codes(StoryShelf.find("fourth", folder).orElseThrow())).isEmpty();
    }

    @Test
    void whatAFileLiesBesideAreTheStoriesOfItsFolderOrTheOneItIsIn() {
        assertThat(StoryShelf.beside(folder.resolve("a-won.play")))
                .extracting(ShelvedStory::name)
                .contains("first", "second");
        assertThat(StoryShelf.beside(folder.resolve("parts/won.play")))
                .extracting(ShelvedStory::name)
                .containsExactly("fourth");
    }

    private static List<Code> codes(ShelvedStory story) {
        return story.problems().stream()
                .map(located -> located.problem().code())
                .toList();
    }

    @Test
    void aFolderThatIsNotThereHoldsNoStories() {
        assertThat(StoryShelf.in(folder.resolve("nowhere"))).isEmpty();
    }
}
