package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import mufakat.save.Header.Edition;
import mufakat.save.Replayed.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going on in a copy. */
class CopyTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("game.jsonl");
    }

    @Test
    void aGameGoesOnInACopyWhileTheOriginalStaysAsItWas() throws IOException {
        Games.playWhole(file);
        String before = Files.readString(file);
        Saved original = Games.read(file);
        Replayed replayed = Replay.of(original, TinyStory.withAnotherClause(), "another");
        Path place = folder.resolve("copy.jsonl");
        Edition now = new Edition("tiny", "1.1", "another");
        InstantSource later = InstantSource.fixed(Games.NOON.plusSeconds(60));

        try (SaveFile copy =
                Copy.of(original, replayed, place, "1.0.1", now, later).value().orElseThrow()) {
            assertThat(copy.append(Games.decision("draft item=cert clauses=core:3,centre:1 forum=adgmin")))
                    .isEmpty();
        }

        Saved copied = Games.read(place);
        assertThat(copied.header().from()).contains(original.header().game());
        assertThat(copied.header().game()).isNotEqualTo(original.header().game());
        assertThat(copied.header().story()).isEqualTo(now);
        assertThat(copied.header().player()).isEqualTo(original.header().player());
        assertThat(copied.entries())
                .hasSize(7)
                .startsWith(original.entries().subList(0, 6).toArray(Entry[]::new));
        assertThat(copied.ended()).isEmpty();
        assertThat(Replay.of(copied, TinyStory.withAnotherClause(), "another").verdict())
                .isEqualTo(Verdict.OK);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aCopyNeverTakesAnotherFilesPlace() {
        Games.playWhole(file);
        Saved original = Games.read(file);
        Replayed replayed = replay(file);

        assertThat(Copy.of(original, replayed, file, "1.0.0", Games.EDITION, Games.CLOCK)
                        .failure())
                .contains(Failure.EXISTS);
    }

    private static Replayed replay(Path file) {
        return Replay.of(Games.read(file), TinyStory.story(), TinyStory.HASH);
    }
}
