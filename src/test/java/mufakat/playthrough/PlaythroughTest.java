package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.Ended;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Result;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;
import mufakat.save.SaveReader;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every playthrough from beginning to end, and once more through a save after every decision. */
class PlaythroughTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "playthroughs");
    private static final Path SHIPPED = Path.of("story");

    @TempDir
    Path saves;

    /** A playthrough and the story that it plays. */
    record Played(Path file, Playthrough playthrough, Loaded.Playable loaded) {
        static Played read(Path file) {
            PlaythroughFindings findings = new PlaythroughFindings();
            Playthrough playthrough = Playthrough.read(file, findings).orElseThrow();
            assertThat(findings.found()).as("%s", file).isEmpty();
            return new Played(file, playthrough, story(file, playthrough));
        }

        /** A story by its path from the playthrough, or by its id among those that come with the game. */
        private static Loaded.Playable story(Path file, Playthrough playthrough) {
            String named = playthrough.story().orElseThrow().text();
            Path path = named.endsWith(".yaml") ? file.resolveSibling(named) : shipped(named);
            return StoryLoader.load(path).on(playable -> playable, broken -> {
                throw new AssertionError(path + " can't be played: " + broken.problems());
            });
        }

        /** A story is one file or a folder of files. */
        private static Path shipped(String id) {
            Path folder = SHIPPED.resolve(id);
            return Files.isDirectory(folder) ? folder : SHIPPED.resolve(id + ".yaml");
        }

        Story story() {
            return loaded.story();
        }

        long seed() {
            return playthrough.seed().orElse(story().story().seed());
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static List<Played> everyPlaythrough() throws IOException {
        List<Played> all = new ArrayList<>();
        for (Path folder : List.of(FOLDER, SHIPPED)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(Playthrough.ENDING))
                        .sorted()
                        .map(Played::read)
                        .forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void thereArePlaythroughsAmongTheTestsAndBesideTheStories() throws IOException {
        assertThat(everyPlaythrough())
                .extracting(played -> played.file().startsWith(SHIPPED))
                .contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("everyPlaythrough")
    void itHoldsTheSameThroughSavingAndReloading(Played played) {
        List<GameState> states = play(played, (decision, game) -> game);
        Path file = begin(played);

        List<GameState> reloaded = play(played, (decision, game) -> reload(played, file, decision));

        assertThat(reloaded).isEqualTo(states);
        if (reloaded.get(reloaded.size() - 1).phase() == Phase.ENDED) {
            assertEndIsConfirmed(played, file, reloaded.get(reloaded.size() - 1));
        }
    }

    private static List<GameState> play(Played played, BiFunction<Decision, Game, Game> kept) {
        PlaythroughFindings findings = new PlaythroughFindings();
        List<GameState> states = Run.of(played.playthrough(), played.story(), kept, findings);
        assertThat(findings.found()).isEmpty();
        return states;
    }

    private static void assertEndIsConfirmed(Played played, Path file, GameState end) {
        try (SaveFile save = there(SaveFile.goOn(file, InstantSource.system()))) {
            assertThat(save.end(Ended.of(played.story(), end))).isEmpty();
        }
        assertThat(replay(played, file).verdict()).isEqualTo(Replayed.Verdict.SAME);
    }

    private Path begin(Played played) {
        Path file = saves.resolve("game.jsonl");
        Edition edition = new Edition(
                played.story().story().id(),
                played.story().story().version(),
                played.loaded().hash());
        SaveHeader header = SaveHeader.begun("test", edition, played.seed(), new Player("", ""), InstantSource.system())
                .playing(played.playthrough().session().map(PlaythroughLine::text));
        there(SaveFile.create(file, header, InstantSource.system())).close();
        return file;
    }

    private static Game reload(Played played, Path file, Decision decision) {
        try (SaveFile save = there(SaveFile.goOn(file, InstantSource.system()))) {
            assertThat(save.append(decision)).isEmpty();
        }
        Replayed replayed = replay(played, file);
        assertThat(replayed.verdict()).isEqualTo(Replayed.Verdict.OK);
        return replayed.game();
    }

    private static Replayed replay(Played played, Path file) {
        return Replay.of(
                there(SaveReader.read(file)), played.story(), played.loaded().hash());
    }

    private static <T> T there(Result<T> result) {
        return result.value().orElseThrow(() -> new AssertionError(result.failure()));
    }
}
