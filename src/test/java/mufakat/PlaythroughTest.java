package mufakat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import mufakat.Expectations.Moment;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.Refusal;
import mufakat.save.DecisionLine;
import mufakat.save.Ended;
import mufakat.save.Header;
import mufakat.save.Header.Edition;
import mufakat.save.Header.Player;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Result;
import mufakat.save.SaveFile;
import mufakat.save.SaveReader;
import mufakat.save.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every playthrough from beginning to end, and once more through a save after every decision. */
class PlaythroughTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "playthroughs");

    @TempDir
    Path saves;

    static List<Playthrough> everyPlaythrough() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".play"))
                    .sorted()
                    .map(Playthrough::read)
                    .toList();
        }
    }

    @Test
    void thereArePlaythroughs() throws IOException {
        assertThat(everyPlaythrough()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPlaythrough")
    void itHoldsTheSameThroughSavingAndReloading(Playthrough playthrough) {
        List<GameState> played = play(playthrough, (decision, game) -> game);
        Path file = begin(playthrough);

        List<GameState> reloaded = play(playthrough, (decision, game) -> reload(playthrough, file, decision));

        assertThat(reloaded).isEqualTo(played);
        if (reloaded.get(reloaded.size() - 1).phase() == Phase.ENDED) {
            assertEndIsConfirmed(playthrough, file, reloaded.get(reloaded.size() - 1));
        }
    }

    private static void assertEndIsConfirmed(Playthrough playthrough, Path file, GameState end) {
        try (SaveFile save = there(SaveFile.goOn(file, InstantSource.system()))) {
            assertThat(save.end(Ended.of(playthrough.story(), end))).isEmpty();
        }
        assertThat(replay(playthrough, file).verdict()).isEqualTo(Replayed.Verdict.SAME);
    }

    /** Plays on from each accepted decision with the game that {@code kept} answers. */
    private static List<GameState> play(Playthrough playthrough, BiFunction<Decision, Game, Game> kept) {
        Game game = Game.begin(playthrough.story(), playthrough.seed()).game();
        Optional<Refusal> refusal = Optional.empty();
        List<GameState> states = new ArrayList<>();
        for (int i = 0; i < playthrough.lines().size(); i++) {
            Playthrough.Line line = playthrough.lines().get(i);
            if (line.isExpectation()) {
                expect(playthrough, line, new Moment(game, refusal));
            } else {
                Decision decision = decision(playthrough, line);
                Outcome outcome = game.decide(decision);
                refusal = outcome.refusal();
                if (refusal.isPresent() && !expectsRefusal(playthrough, i + 1)) {
                    fail("%s, line %d, '%s': refused, %s", playthrough, line.number(), line.text(), refusal.get());
                }
                game = refusal.isPresent() ? game : kept.apply(decision, outcome.game());
                states.add(game.state());
            }
        }
        return states;
    }

    private static boolean expectsRefusal(Playthrough playthrough, int next) {
        return next < playthrough.lines().size()
                && playthrough.lines().get(next).isExpectation()
                && Expectations.isAboutRefusal(playthrough.lines().get(next).expectation());
    }

    private static void expect(Playthrough playthrough, Playthrough.Line line, Moment moment) {
        Expectations.complaint(line.expectation(), moment)
                .ifPresent(
                        complaint -> fail("%s, line %d, '%s': %s", playthrough, line.number(), line.text(), complaint));
    }

    private static Decision decision(Playthrough playthrough, Playthrough.Line line) {
        try {
            return DecisionLine.read(line.text());
        } catch (Unreadable wrong) {
            return fail("%s, line %d, '%s': %s", playthrough, line.number(), line.text(), wrong.getMessage());
        }
    }

    private Path begin(Playthrough playthrough) {
        Path file = saves.resolve("game.jsonl");
        Edition edition = new Edition(
                playthrough.story().story().id(), playthrough.story().story().version(), playthrough.hash());
        Header header = Header.begun("test", edition, playthrough.seed(), new Player("", ""), InstantSource.system());
        there(SaveFile.create(file, header, InstantSource.system())).close();
        return file;
    }

    private static Game reload(Playthrough playthrough, Path file, Decision decision) {
        try (SaveFile save = there(SaveFile.goOn(file, InstantSource.system()))) {
            assertThat(save.append(decision)).isEmpty();
        }
        Replayed replayed = replay(playthrough, file);
        assertThat(replayed.verdict()).isEqualTo(Replayed.Verdict.OK);
        return replayed.game();
    }

    private static Replayed replay(Playthrough playthrough, Path file) {
        return Replay.of(there(SaveReader.read(file)), playthrough.story(), playthrough.hash());
    }

    private static <T> T there(Result<T> result) {
        return result.value().orElseThrow(() -> new AssertionError(result.failure()));
    }
}
