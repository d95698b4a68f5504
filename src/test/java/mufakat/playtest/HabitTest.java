package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Proposal;
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
    void theBareTableACoreAloneAtTheHighestStrengthThatNobodyObjectsTo() {
        assertThat(games(Habit.BARE))
                .allSatisfy(game -> assertThat(game.last().state().consulted()).isEmpty())
                .flatExtracting(game -> game.last().state().tablings())
                .isNotEmpty()
                .allSatisfy(tabling -> {
                    Proposal item = STORY.proposals().get(tabling.item());
                    int core = tabling.first().strength(item.core());
                    assertThat(tabling.first().safeguards()).isEmpty();
                    assertThat(tabling.first().strengths().values().stream()
                                    .mapToInt(strength -> strength)
                                    .sum())
                            .isEqualTo(core);
                    assertThat(tabling.agreed() || tabling.result() == Tabling.Result.RESTED)
                            .isTrue();
                });
        assertThat(games(Habit.BARE).stream()
                        .map(game -> game.last().state().tablings().get(0))
                        .filter(tabling -> core(tabling) > 1))
                .isNotEmpty()
                .allSatisfy(
                        tabling -> assertThat(objecting(tabling, core(tabling))).isEmpty());
        assertThat(games(Habit.BARE).stream()
                        .map(game -> game.last().state().tablings().get(0))
                        .filter(tabling -> core(tabling) < Text.COMMITS))
                .isNotEmpty()
                .allSatisfy(tabling ->
                        assertThat(objecting(tabling, core(tabling) + 1)).isNotEmpty());
    }

    private static int core(Tabling tabling) {
        return tabling.first().strength(STORY.proposals().get(tabling.item()).core());
    }

    private static SortedSet<String> objecting(Tabling tabling, int core) {
        String clause = STORY.proposals().get(tabling.item()).core().id();
        return Vote.on(tabling.situation(), tabling.first().with(clause, core), DecisionRule.CONSENSUS)
                .against();
    }

    @Test
    void theRecipeMakesStrongWhatTouchesNobodyAndLeavesOutWhatTouchesSomebody() {
        assertThat(games(Habit.RECIPE))
                .allSatisfy(game -> assertThat(game.last().state().consulted()).isEmpty())
                .flatExtracting(game -> game.last().state().tablings())
                .isNotEmpty()
                .allSatisfy(tabling -> {
                    Proposal item = STORY.proposals().get(tabling.item());
                    int core = item.core().touches().isEmpty() ? 4 : 2;
                    assertThat(tabling.first().safeguards()).hasSameSizeAs(item.safeguards());
                    for (Clause clause : item.clauses()) {
                        int other = clause.touches().isEmpty() ? Math.min(4, core + 1) : 0;
                        assertThat(tabling.first().strength(clause))
                                .as("%s of %s", clause.id(), item.id())
                                .isEqualTo(clause.core() ? core : other);
                    }
                });
    }

    @Test
    void theNoviceTakesWhatComesFirst() {
        BotGame game = play(Habit.NOVICE, 1);
        String partner = STORY.partners().firstKey();
        String member = STORY.members().firstKey();
        String item =
                STORY.sessions().get(0).items().stream().sorted().findFirst().orElseThrow();

        assertThat(game.decisions().stream()
                        .filter(decision -> !(decision instanceof Decision.GoOn || decision instanceof Decision.Choose))
                        .limit(3))
                .containsExactly(
                        new Decision.Visit(partner), new Decision.Accept(), new Decision.Consult(member, item));
        assertThat(game.trace().unspent()).first().isEqualTo(0);
        assertThat(game.decisions()).noneMatch(decision -> decision instanceof Decision.KeepDraft);
        assertThat(game.last().state().tablings().get(0).item()).isEqualTo(item);
    }

    @Test
    void thePatientConsultAndWinMoreThanAllOthers() {
        List<BotGame> patient = games(Habit.PATIENT);

        assertThat(patient)
                .allSatisfy(game -> assertThat(game.last().state().consulted()).isNotEmpty());
        for (Habit other : List.of(
                Habit.RANDOM, Habit.RECKLESS, Habit.HAGGLING, Habit.TIMID, Habit.BARE, Habit.RECIPE, Habit.NOVICE)) {
            assertThat(2 * ambition(patient)).as("beside %s", other).isGreaterThan(3 * ambition(games(other)));
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
