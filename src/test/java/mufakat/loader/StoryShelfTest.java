package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.check.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    void stories_are_found_whether_they_are_files_or_folders_and_broken_ones_are_not_hidden() {
        assertThat(StoryShelf.in(folder))
                .extracting(Shelved::name)
                .containsExactly("first", "second", "broken", "headless", "fourth");
    }

    @Test
    void only_the_head_is_read() {
        assertThat(StoryShelf.find("first", folder)
                        .orElseThrow()
                        .about()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(7);
    }

    @Test
    void what_is_broken_says_where() {
        Shelved broken = StoryShelf.find("broken", folder).orElseThrow();

        assertThat(broken.about()).isEmpty();
        assertThat(broken.problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.MISSING_KEY, Code.UNKNOWN_KEY);
        assertThat(StoryShelf.find("headless", folder).orElseThrow().problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.MISSING_KEY);
    }

    @Test
    void a_folder_that_is_not_there_holds_no_stories() {
        assertThat(StoryShelf.in(folder.resolve("nowhere"))).isEmpty();
    }
}
