package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaythroughsTest {
    @TempDir
    Path folder;

    @Test
    void aStorysAreThoseThatBeginWithItsName() throws IOException {
        there("table.yaml", "table.play", "table-won.play", "tables.play", "other.play", "table.txt");

        assertThat(beside("table.yaml")).containsExactly("table-won.play", "table.play");
    }

    @Test
    void ofTwoStoriesTheOneWithTheLongerNameHasThem() throws IOException {
        there("table.yaml", "table-two.yaml", "table-one.play", "table-two.play", "table-two-won.play");

        assertThat(beside("table.yaml")).containsExactly("table-one.play");
        assertThat(beside("table-two.yaml")).containsExactly("table-two-won.play", "table-two.play");
    }

    @Test
    void aFoldersAreAllInIt() throws IOException {
        Files.createDirectory(folder.resolve("table"));
        there("table.play", "table/story.yaml", "table/won.play", "table/lost.play", "table/._won.play");

        assertThat(beside("table")).containsExactly("lost.play", "won.play");
    }

    private void there(String... files) throws IOException {
        for (String file : files) {
            Files.writeString(folder.resolve(file), "");
        }
    }

    private List<String> beside(String story) {
        return Playthroughs.beside(folder.resolve(story)).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
