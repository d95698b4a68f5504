package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.view.DraftingDesk;
import mufakat.view.GameSession;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft of the small story's hub, changed by words. */
class DraftingDialogueTest {
    private static final Story STORY = StoryLoader.load(Path.of("src/test/resources/stories/small.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems());
            });

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final GameSession play =
            GameSession.begin(Game.begin(STORY, 7), Messages.load(), entry -> Optional.empty());

    @ParameterizedTest
    @CsvSource({"absent, 0", "notes, 1", "encourages, 2", "endeavours, 3", "commits, 4", "comm, 4", "2, 2"})
    void aStrengthIsUnderstoodByItsWordAndByItsNumber(String typed, int strength) {
        assertThat(afterTyping("room 4", "room " + typed, "b")).isEqualTo(strength);
    }

    @Test
    void whatIsNoStrengthChangesNothing() {
        assertThat(afterTyping("room 3", "room 5", "room often", "b")).isEqualTo(3);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("room often");
    }

    private int afterTyping(String... lines) {
        Stream.of(new Decision.Choose("speak"), new Decision.GoOn())
                .forEach(decision -> assertThat(play.decide(decision).isDone()).isTrue());
        Queue<List<String>> typed =
                new ArrayDeque<>(Stream.of(lines).map(List::of).toList());
        Paper paper = new Paper(new PrintStream(printed, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Talk talk = new Talk(paper, typed::remove, Messages.load(), Input.SCRIPT);
        DraftingDesk desk = play.desk("hub");
        new DraftingDialogue(talk, play, desk).begin();
        return desk.view().clauses().stream()
                .filter(clause -> clause.id().equals("room"))
                .findFirst()
                .orElseThrow()
                .strength();
    }
}
