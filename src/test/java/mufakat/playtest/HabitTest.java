package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.model.Tabling;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitTest {
    private static final Story STORY = Stories.oneTable();
    private static final PlaytestContext GROUND = new PlaytestContext(STORY);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEARCHING")
    void everyHabitPlaysAnyStoryToItsEnd(Habit habit) {
        for (long seed = 0; seed < 40; seed++) {
            PlaytestContext ground = new PlaytestContext(AnyTable.story(seed));
            BotGame played =
                    Playing.of(habit, 0, Game.begin(ground.story(), seed).game(), habit.player(ground, seed));
            assertThat(played.fault()).as("seed %d", seed).isEmpty();
            assertThat(played.last().state().phase()).as("seed %d", seed).isEqualTo(Phase.ENDED);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEARCHING")
    void theSameChancesGiveTheSameGame(Habit habit) {
        assertThat(play(habit, 7).decisions()).isEqualTo(play(habit, 7).decisions());
    }

    @Test
    void theRecklessTalkToNobodyTableTheFullTextAndPress() {
        List<BotGame> games = games(Habit.RECKLESS);

        assertThat(games).allSatisfy(game -> {
            assertThat(game.last().state().consulted()).isEmpty();
            assertThat(game.last().state().tablings())
                    .isNotEmpty()
                    .allMatch(tabling ->
                            tabling.first().strengths().values().stream().allMatch(strength -> strength == 4))
                    .allMatch(tabling -> tabling.agreed() || tabling.result() == Tabling.Result.PRESSED);
        });
    }

    @Test
    void theTimidTableEverythingAtItsWeakest() {
        assertThat(games(Habit.TIMID))
                .allSatisfy(game -> assertThat(game.last().state().tablings())
                        .isNotEmpty()
                        .allMatch(tabling ->
                                tabling.first().strengths().values().stream().allMatch(strength -> strength == 1)));
    }

    @Test
    void theHagglingMoveOnTheFloorOnly() {
        assertThat(games(Habit.HAGGLING))
                .allSatisfy(game -> assertThat(game.decisions())
                        .noneMatch(decision ->
                                decision instanceof Decision.Consult || decision instanceof Decision.KeepDraft)
                        .anyMatch(decision -> decision instanceof Decision.Soften));
    }

    @Test
    void thePatientConsultAndWinMoreThanAllOthers() {
        List<BotGame> patient = games(Habit.PATIENT);

        assertThat(patient)
                .allSatisfy(game -> assertThat(game.last().state().consulted()).isNotEmpty());
        for (Habit other : List.of(Habit.RANDOM, Habit.RECKLESS, Habit.HAGGLING, Habit.TIMID)) {
            assertThat(ambition(patient)).as("beside %s", other).isGreaterThan(2 * ambition(games(other)));
        }
    }

    private static int ambition(List<BotGame> games) {
        return games.stream().mapToInt(game -> game.worth().ambition()).sum();
    }

    private static List<BotGame> games(Habit habit) {
        return IntStream.range(0, 10).mapToObj(chance -> play(habit, chance)).toList();
    }

    private static BotGame play(Habit habit, int chance) {
        return Playing.of(habit, chance, Game.begin(STORY, STORY.story().seed()).game(), habit.player(GROUND, chance));
    }
}
