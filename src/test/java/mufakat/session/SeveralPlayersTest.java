package mufakat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import mufakat.engine.Decision;
import mufakat.save.SaveHeader.Player;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.Lobby;
import mufakat.view.Preview;
import mufakat.view.Wish;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class plays in one process and one folder, each pupil at a face of its own. */
class SeveralPlayersTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final int GAMES = 3;

    @TempDir
    private Path folder;

    private Path story;

    @BeforeEach
    void openTheRoom() throws Exception {
        story = Files.createDirectories(folder.resolve("story")).resolve("small.yaml");
        Files.copy(Path.of("src/test/resources/stories/small.yaml"), story);
    }

    @Test
    void eachSeesTheGamesOfItsOwnAlone() throws Exception {
        List<Pupil> pupils = List.of(new Pupil("Ana"), new Pupil("Budi"), new Pupil("Chan"), new Pupil(""));
        ExecutorService threads = Executors.newFixedThreadPool(pupils.size());
        try {
            List<Callable<Farewell>> games = pupils.stream()
                    .<Callable<Farewell>>map(pupil -> pupil::play)
                    .toList();
            for (Future<Farewell> left : threads.invokeAll(games)) {
                assertThat(left.get().isAllKept()).isTrue();
                assertThat(left.get().said()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }

        for (Pupil pupil : pupils) {
            assertThat(pupil.seen).as(pupil.name).containsExactly(0, 1, 2, 3);
            assertThat(pupil.proposed).containsOnly(pupil.name);
        }
        assertThat(playing(pupils.get(0)).saves().all())
                .as("whoever has no seat sees all")
                .hasSize(pupils.size() * GAMES);
    }

    @Test
    void theGameOfAnotherIsNotThere() {
        new Pupil("Ana").play();
        String game = folder.resolve("saves").toFile().list()[0];

        GameStore ofBudi =
                playing(new Pupil("Budi")).seating(new Player("Budi", "7b")).saves();

        assertThat(ofBudi.all()).isEmpty();
        assertThat(ofBudi.latest()).isEmpty();
        assertThatThrownBy(() -> ofBudi.find(game)).isInstanceOf(Trouble.class);
    }

    private Application playing(Face face) {
        Folders folders = new Folders(story.getParent(), folder.resolve("saves"), folder, folder, new TreeMap<>());
        return new Application(Messages.load(), folders, () -> face, NOON);
    }

    /** Begins some games one after another, goes on once in each, and notes what the lobby shows. */
    private final class Pupil implements Face {
        private final String name;
        private final List<Integer> seen = new ArrayList<>();
        private final List<String> proposed = new ArrayList<>();

        Pupil(String name) {
            this.name = name;
        }

        Farewell play() {
            return playing(this)
                    .seating(new Player(name, "7b"))
                    .choose(Optional.of(name), Optional.of("7b"), OptionalLong.of(1));
        }

        @Override
        public Wish lobby(Lobby lobby) {
            seen.add(lobby.games().get().size());
            proposed.add(lobby.playerName());
            return seen.size() > GAMES
                    ? new Wish.Leave()
                    : new Wish.Begin(story.toString(), Optional.empty(), name, "7b");
        }

        @Override
        public void play(GameSession game) {
            game.decide(new Decision.GoOn());
        }

        @Override
        public void preview(Supplier<Preview> latest) {
            throw new AssertionError("nobody writes a story here");
        }

        @Override
        public void walk(List<GameCard> games) {
            throw new AssertionError("nobody compares here");
        }

        @Override
        public Optional<String> place(String question, String otherwise) {
            throw new AssertionError(question);
        }

        @Override
        public void tell(String text) {
            throw new AssertionError(text);
        }

        @Override
        public boolean agrees(String question) {
            throw new AssertionError(question);
        }

        @Override
        public void close() {
            // There is nothing to give back.
        }
    }
}
