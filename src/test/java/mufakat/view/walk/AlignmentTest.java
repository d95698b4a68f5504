package mufakat.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.replay.Step;
import mufakat.story.Story;
import mufakat.view.TwoGames;
import mufakat.view.Wanderer;
import org.junit.jupiter.api.Test;

/** How the decisions of two games are laid level. */
class AlignmentTest {
    @Test
    void oneMoreConsultationMovesNothingElse() {
        List<Step> plain = TwoGames.play(7, TwoGames.annsDecisions()).steps();
        List<Decision> asked = new ArrayList<>(TwoGames.annsDecisions());
        asked.add(3, new Decision.Consult("CC", "hub"));
        List<Step> longer = TwoGames.play(7, asked).steps();

        List<Alignment.Level> levels = Alignment.of(plain, longer);

        assertThat(levels).hasSize(plain.size() + 1);
        assertThat(levels.get(3).left()).isEmpty();
        assertThat(levels).filteredOn(Alignment.Level::isShared).hasSize(plain.size());
    }

    @Test
    void otherAnswersToOneQuestionStandLevel() {
        List<Alignment.Level> levels = Alignment.of(
                TwoGames.play(7, TwoGames.annsDecisions()).steps(),
                TwoGames.play(7, TwoGames.bensDecisions()).steps());

        assertThat(levels)
                .extracting(AlignmentTest::kinds)
                .containsExactly(
                        "Choose = Choose",
                        "GoOn = GoOn",
                        "Consult   -",
                        "KeepDraft   KeepDraft",
                        "OpenFloor = OpenFloor",
                        "Table = Table",
                        "-   Press");
    }

    private static String kinds(Alignment.Level level) {
        return kind(level.left()) + (level.isShared() ? " = " : "   ") + kind(level.right());
    }

    private static String kind(Optional<Step> step) {
        return step.map(taken -> taken.decision().getClass().getSimpleName()).orElse("-");
    }

    @Test
    void everyDecisionStandsOnceAndInOrder() {
        int shared = 0;
        for (long seed = 0; seed < 60; seed++) {
            Story story = seed % 2 == 0 ? TwoGames.small() : AnyTable.story(seed);
            List<Step> left = new Wanderer(story, seed).played().steps();
            List<Step> right = new Wanderer(story, seed + 1).played().steps();

            List<Alignment.Level> levels = Alignment.of(left, right);

            assertThat(side(levels, Alignment.Level::left)).as("seed %d", seed).isEqualTo(left);
            assertThat(side(levels, Alignment.Level::right)).as("seed %d", seed).isEqualTo(right);
            for (Alignment.Level level : levels) {
                if (level.isShared()) {
                    assertThat(level.left().orElseThrow().decision())
                            .isEqualTo(level.right().orElseThrow().decision());
                    shared++;
                }
            }
        }
        assertThat(shared).as("levels that were compared").isGreaterThan(300);
    }

    @Test
    void aPreparationThatNobodyWouldReadIsNotLaidLevelAndTakesNoTime() {
        List<Step> left = TwoGames.play(7, TwoGames.drafting(1200, 1)).steps();
        List<Step> right = TwoGames.play(7, TwoGames.drafting(1200, 2)).steps();

        List<Alignment.Level> levels = Alignment.of(left, right);

        assertThat(side(levels, Alignment.Level::left)).isEqualTo(left);
        assertThat(side(levels, Alignment.Level::right)).isEqualTo(right);
        assertThat(levels).filteredOn(Alignment.Level::isShared).hasSize(2);
    }

    @Test
    void aGameIsLevelWithItselfAndSidesCanBeChanged() {
        for (long seed = 0; seed < 20; seed++) {
            List<Step> one = new Wanderer(TwoGames.small(), seed).played().steps();
            List<Step> other = new Wanderer(TwoGames.small(), seed + 1).played().steps();

            assertThat(Alignment.of(one, one)).allMatch(Alignment.Level::isShared);
            assertThat(sharedBy(one, other)).as("seed %d", seed).isEqualTo(sharedBy(other, one));
        }
    }

    private static long sharedBy(List<Step> left, List<Step> right) {
        return Alignment.of(left, right).stream()
                .filter(Alignment.Level::isShared)
                .count();
    }

    private static List<Step> side(List<Alignment.Level> levels, Function<Alignment.Level, Optional<Step>> side) {
        return levels.stream().map(side).flatMap(Optional::stream).toList();
    }
}
