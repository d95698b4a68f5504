package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.replay.TakenOver;
import mufakat.save.Replayed.Verdict;
import mufakat.save.SaveHeader.Edition;
import mufakat.story.Story;
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
        try (SaveFile save = Games.begun(file)) {
            Games.play(save, Games.WHOLE.subList(0, 7));
        }
        String before = Files.readString(file);
        Saved original = Games.read(file);
        TakenOver taken = taken(original, TinyStory.withAnotherClause());
        Path place = folder.resolve("copy.jsonl");
        Edition now = new Edition("tiny", "1.1", "another");
        InstantSource later = InstantSource.fixed(Games.NOON.plusSeconds(60));

        try (SaveFile copy =
                Copy.of(original, taken, place, "1.0.1", now, later).value().orElseThrow()) {
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
                .startsWith(original.entries().subList(0, 6).toArray(SavedDecision[]::new));
        assertThat(copied.ended()).isEmpty();
        assertThat(Replay.of(copied, TinyStory.withAnotherClause(), "another").verdict())
                .isEqualTo(Verdict.OK);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatTheCopyDoesByItselfIsOfTheTimeOfTheDecisionBeforeIt() {
        Games.playWhole(file);
        Saved original = Games.read(file);
        Path place = folder.resolve("copy.jsonl");

        Copy.of(original, taken(original, TinyStory.withAnotherClause()), place, "1.0.1", Games.EDITION, Games.CLOCK)
                .value()
                .orElseThrow()
                .close();

        assertThat(Games.read(place).entries())
                .extracting(SavedDecision::decision)
                .containsSequence(Games.decisions("table item=cert forum=adgmin", "let-rest"))
                .endsWith(Games.decision("adjourn"));
        assertThat(Games.read(place).entries()).extracting(SavedDecision::at).isSorted();
    }

    @Test
    void aCopyNeverTakesAnotherFilesPlace() {
        Games.playWhole(file);
        Saved original = Games.read(file);
        assertThat(Copy.of(original, taken(original, TinyStory.story()), file, "1.0.0", Games.EDITION, Games.CLOCK)
                        .failure())
                .contains(Failure.EXISTS);
    }

    private static TakenOver taken(Saved original, Story now) {
        List<Decision> decisions =
                original.entries().stream().map(SavedDecision::decision).toList();
        return TakenOver.ways(Game.begin(now, original.header().seed()).game(), decisions)
                .get(0);
    }
}
