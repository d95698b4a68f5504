package mufakat.session.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import mufakat.cli.House;
import mufakat.loader.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class StoryWatchTest {
    @TempDir
    private Path folder;

    private final Semaphore changes = new Semaphore(0);
    private Path file;
    private String text;

    @BeforeEach
    void build() throws IOException {
        file = House.in(folder).home().resolve("story/small.yaml");
        text = Files.readString(file);
    }

    @Test
    void aFileWrittenInPlaceIsReadAgain() throws IOException {
        try (StoryWatch watch = new StoryWatch(file, changes::release)) {
            assertThat(title(watch.first())).isEqualTo("The Small Table");
            Files.writeString(file, titled("Another Table"));
            assertThat(title(awaited(watch))).isEqualTo("Another Table");
        }
    }

    @Test
    void aFileThatAnotherIsMovedOverIsReadAgain() throws IOException {
        try (StoryWatch watch = new StoryWatch(file, changes::release)) {
            for (String title : new String[] {"A Second Table", "A Third Table"}) {
                Path beside = Files.writeString(folder.resolve("story/.small.yaml.new"), titled(title));
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                assertThat(title(awaited(watch))).isEqualTo(title);
            }
        }
    }

    @Test
    void anyPartOfAFolderIsWatchedAlsoOneThatComesLater() throws IOException {
        Path story = Files.createDirectory(folder.resolve("story/parts"));
        int scenes = text.indexOf("\nscenes:");
        int endings = text.indexOf("\nendings:");
        Files.writeString(story.resolve("story.yaml"), text.substring(0, scenes) + text.substring(endings));
        try (StoryWatch watch = new StoryWatch(story, changes::release)) {
            assertThat(isPlayable(watch.first())).isFalse();
            Files.writeString(story.resolve("scenes.yaml"), text.substring(scenes, endings));
            assertThat(isPlayable(awaited(watch))).isTrue();
            Files.delete(story.resolve("scenes.yaml"));
            assertThat(isPlayable(awaited(watch))).isFalse();
        }
    }

    @Test
    void aFileThatIsOnlyTouchedIsNotReadAgain() throws IOException {
        try (StoryWatch watch = new StoryWatch(file, changes::release)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            Files.writeString(file, titled("Another Table"));
            // What comes first is the second change: the first was none.
            assertThat(title(awaited(watch))).isEqualTo("Another Table");
        }
    }

    @Test
    void aFileThatIsEmptyForAMomentIsNoProblem() throws IOException {
        try (StoryWatch watch = new StoryWatch(file, changes::release)) {
            for (int i = 0; i < 5; i++) {
                Files.writeString(file, "");
                Files.writeString(file, text.substring(0, text.length() / 2));
                Files.writeString(file, titled("Table " + i));
                assertThat(title(awaited(watch))).isEqualTo("Table " + i);
            }
        }
    }

    @Test
    void aFileThatStaysBrokenIsOneAndSoIsOneThatGoesAway() throws IOException {
        try (StoryWatch watch = new StoryWatch(file, changes::release)) {
            Files.writeString(file, "");
            assertThat(isPlayable(awaited(watch))).isFalse();
            Files.delete(file);
            assertThat(isPlayable(awaited(watch))).isFalse();
            Files.writeString(file, text);
            assertThat(isPlayable(awaited(watch))).isTrue();
        }
    }

    private String titled(String title) {
        return text.replace("The Small Table", title);
    }

    private Loaded awaited(StoryWatch watch) {
        Optional<Loaded> changed = Optional.empty();
        while (changed.isEmpty()) {
            changes.acquireUninterruptibly();
            changed = watch.get();
        }
        return changed.get();
    }

    private static boolean isPlayable(Loaded loaded) {
        return loaded.on(playable -> true, broken -> false);
    }

    private static String title(Loaded loaded) {
        return loaded.on(playable -> playable.story().story().title(), broken -> "broken");
    }
}
