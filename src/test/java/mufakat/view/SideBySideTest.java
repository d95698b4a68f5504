package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.story.Story;
import mufakat.view.DecisionPair.Relation;
import mufakat.view.DecisionPair.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
    private static final Story SMALL = StoryLoader.load(Path.of("src/test/resources/stories/small.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems());
            });

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyDecisionOfBothGamesIsThereOnceAndInOrder(long seed) {
        List<Decision> left = wandered(seed);
        List<Decision> right = wandered(seed + 100);

        SideBySide games = SideBySide.of(card("left", seed, left), card("right", seed + 100, right));

        assertThat(numbers(games.rows().stream().map(DecisionPair::left)))
                .as("seed %d", seed)
                .isEqualTo(upTo(left.size()));
        assertThat(numbers(games.rows().stream().map(DecisionPair::right)))
                .as("seed %d", seed)
                .isEqualTo(upTo(right.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatStandsLevelAsTheSameSaysTheSame(long seed) {
        SideBySide games =
                SideBySide.of(card("left", seed, wandered(seed)), card("right", seed + 100, wandered(seed + 100)));

        assertThat(games.rows())
                .as("seed %d", seed)
                .filteredOn(row -> row.relation() == Relation.SAME)
                .allSatisfy(row -> assertThat(row.left().orElseThrow().sentence())
                        .isEqualTo(row.right().orElseThrow().sentence()));
    }

    @Test
    void aGameBesideItselfNeverParts() {
        List<Decision> game = wandered(3);

        SideBySide games = SideBySide.of(card("one", 3, game), card("other", 3, game));

        assertThat(games.parting()).isEmpty();
        assertThat(games.rows()).hasSize(game.size()).allMatch(row -> row.relation() == Relation.SAME);
    }

    @Test
    void oneMoreDecisionShiftsNothingThatComesAfter() {
        List<Decision> longer = List.of(
                new Decision.Choose("listen"),
                new Decision.GoOn(),
                new Decision.Consult("B", "team"),
                new Decision.OpenFloor());
        List<Decision> shorter = List.of(new Decision.Choose("listen"), new Decision.GoOn(), new Decision.OpenFloor());

        SideBySide games = SideBySide.of(card("longer", longer), card("shorter", shorter));

        assertThat(games.rows())
                .extracting(DecisionPair::relation)
                .filteredOn(relation -> relation == Relation.ONLY_LEFT || relation == Relation.ONLY_RIGHT)
                .hasSizeLessThanOrEqualTo(1);
    }

    private static List<Integer> numbers(Stream<Optional<Told>> side) {
        return side.flatMap(Optional::stream).map(Told::number).toList();
    }

    private static List<Integer> upTo(int last) {
        return Stream.iterate(1, number -> number + 1).limit(last).toList();
    }

    private static List<Decision> wandered(long seed) {
        Wanderer wanderer = new Wanderer(SMALL, seed);
        wanderer.played();
        return wanderer.taken();
    }

    private static GameCard card(String label, List<Decision> decisions) {
        return card(label, 7, decisions);
    }

    /** A game of its own world. */
    private static GameCard card(String label, long seed, List<Decision> decisions) {
        return new GameCard(
                label,
                "",
                "",
                () -> Play.resume(
                        Game.begin(SMALL, seed),
                        Messages.load(),
                        entry -> Optional.empty(),
                        decisions,
                        new TreeMap<>()));
    }
}
