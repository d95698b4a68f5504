package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.playtest.Target.Bounds;
import mufakat.playtest.Target.Reached;
import mufakat.playtest.Target.Unit;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each target is reckoned here a second time, from the games that were played. */
class TargetsTest {
    private static final int NO = Integer.MIN_VALUE;
    private static final int ANY = Integer.MAX_VALUE;
    private static final Story STRAITS = Stories.straits();
    private static final List<BotGame> GAMES = new ArrayList<>();
    private static PlaytestFindings straits;
    private static List<Target> targets;

    @BeforeAll
    static void playTest() {
        straits = new Playtest(STRAITS, new PlaytestSize(12, 160, 3), 1, () -> {}).findings(GAMES::add);
        targets = Targets.of(straits);
    }

    @Test
    void whatMustBeIsAsTheRuleBookHasIt() {
        assertThat(targets)
                .extracting(
                        Target::id,
                        Target::unit,
                        target -> target.must().least(),
                        target -> target.must().most())
                .containsExactly(
                        tuple("drafts", Unit.PERCENT, 10, 45),
                        tuple("doubts", Unit.PERCENT, 20, ANY),
                        tuple("partners", Unit.PERCENT, -40, -12),
                        tuple("each-partner", Unit.PERCENT, -40, -3),
                        tuple("precedents", Unit.PERCENT, -40, -5),
                        tuple("safeguards", Unit.PERCENT, -40, -5),
                        tuple("promises", Unit.PERCENT, -40, -5),
                        tuple("consultation", Unit.PERCENT, NO, -15),
                        tuple("bare", Unit.PERCENT, NO, 45),
                        tuple("recipe-opposed", Unit.PERCENT, 50, ANY),
                        tuple("recipe-adopted", Unit.PERCENT, NO, 60),
                        tuple("recipe", Unit.PERCENT, NO, 30),
                        tuple("patient", Unit.PERCENT, 45, 65),
                        tuple("haggling", Unit.PERCENT, 20, 45),
                        tuple("one-ending", Unit.PERCENT, NO, 60),
                        tuple("endings-missed", Unit.NUMBER, NO, 0),
                        tuple("idle", Unit.NUMBER, NO, 0),
                        tuple("tokens", Unit.NUMBER, NO, 2),
                        tuple("novice", Unit.PERCENT, 50, ANY));
    }

    @Test
    void aTargetIsMetWithinItsBoundsAndNotBesideThemAtAnyPlace() {
        assertThat(target(10, 100).isMet()).isTrue();
        assertThat(target(10, 450).isMet()).isTrue();
        assertThat(target(10, 99).isMet()).isFalse();
        assertThat(target(10, 451).isMet()).isFalse();
        assertThat(new Target("x", Unit.NUMBER, Bounds.atMost(2), List.of(new Reached("", 20))).isMet())
                .isTrue();
        assertThat(new Target("x", Unit.NUMBER, Bounds.atMost(2), List.of(new Reached("", 21))).isMet())
                .isFalse();
        assertThat(new Target("x", Unit.PERCENT, Bounds.atLeast(20), List.of(at("a", 30), at("b", 19))).isMet())
                .isFalse();
    }

    private static Target target(int least, int tenths) {
        return new Target("x", Unit.PERCENT, new Bounds(least, 45), List.of(new Reached("", tenths)));
    }

    @Test
    void firstDraftsAreThoseThatAreOpenWhenPatientGamesOpenTheFloor() {
        SortedMap<Integer, List<Boolean>> drafts = new TreeMap<>();
        for (BotGame played : of(Habit.PATIENT)) {
            Game game = Game.begin(STRAITS, played.last().seed()).game();
            for (Decision decision : played.decisions()) {
                if (decision instanceof Decision.OpenFloor) {
                    drafts.computeIfAbsent(game.state().session(), any -> new ArrayList<>())
                            .addAll(passing(game.state()));
                }
                game = game.decide(decision).game();
            }
        }

        assertThat(reached("drafts"))
                .containsExactlyElementsOf(bySession(drafts))
                .hasSize(3);
        assertThat(of(Habit.RANDOM)).allMatch(game -> game.trace().drafts().isEmpty());
    }

    private static List<Boolean> passing(GameState state) {
        List<Boolean> passing = new ArrayList<>();
        for (Proposal item : STRAITS.proposals().values()) {
            if (state.item(item.id()).isOpen() && !state.isAdopted(item.id())) {
                var truth = SituationFactory.truly(STRAITS, state, item.id(), "quay");
                Vote vote = Vote.on(truth, Text.drafted(item), STRAITS.story().decision());
                passing.add(vote.result() == Vote.Result.PASSED);
            }
        }
        return passing;
    }

    @Test
    void doubtsAreObjectionsAndHesitationsBeforeAnyMoveInPatientGames() {
        SortedMap<Integer, List<Boolean>> doubted = new TreeMap<>();
        for (BotGame played : of(Habit.PATIENT)) {
            for (Tabling tabling : played.last().state().tablings()) {
                doubted.computeIfAbsent(tabling.session(), any -> new ArrayList<>())
                        .add(tabling.opened().values().stream()
                                .anyMatch(stance -> stance == Stance.OBJECTS || stance == Stance.HESITATES));
            }
        }

        assertThat(reached("doubts"))
                .containsExactlyElementsOf(bySession(doubted))
                .hasSize(3);
    }

    private static List<Reached> bySession(SortedMap<Integer, List<Boolean>> all) {
        List<Reached> reached = new ArrayList<>();
        all.forEach((session, each) ->
                reached.add(at(STRAITS.sessions().get(session).id(), percent(each, is -> is))));
        return reached;
    }

    @Test
    void whatEachToolIsWorthIsWhatTheBestLosesWithoutIt() {
        int best = straits.best().orElseThrow().worth().ambition();
        SortedMap<String, Integer> without = new TreeMap<>();
        straits.without().forEach((tool, most) -> without.put(tool.name().toLowerCase(Locale.ROOT), most));

        assertThat(without).hasSize(5);
        without.forEach((tool, most) -> assertThat(reached(tool)).as(tool).containsExactly(lost(best, most, "")));
        assertThat(straits.withoutPartner()).containsOnlyKeys("north", "south", "west");
        assertThat(reached("each-partner"))
                .containsExactlyElementsOf(straits.withoutPartner().entrySet().stream()
                        .map(partner -> lost(best, partner.getValue(), partner.getKey()))
                        .toList());
    }

    private static Reached lost(int best, int most, String place) {
        return at(place, (int) Math.round(100.0 * (most - best) / best));
    }

    @Test
    void habitsAreSetAgainstTheBest() {
        double best = straits.best().orElseThrow().worth().ambition();
        for (Habit habit : List.of(Habit.BARE, Habit.RECIPE, Habit.PATIENT, Habit.HAGGLING)) {
            double mean = of(habit).stream()
                    .mapToInt(game -> game.worth().ambition())
                    .average()
                    .orElseThrow();
            assertThat(only(habit.name().toLowerCase(Locale.ROOT)) / 10.0)
                    .as("%s", habit)
                    .isCloseTo(100 * mean / best, within(0.8))
                    .isPositive();
        }
    }

    @Test
    void ofTheRecipeObjectionsAtFirstAndTextsAgreedAreCounted() {
        List<Tabling> tablings = of(Habit.RECIPE).stream()
                .flatMap(game -> game.last().state().tablings().stream())
                .toList();

        assertThat(reached("recipe-opposed"))
                .containsExactly(at(
                        "", percent(tablings, tabling -> tabling.opened().containsValue(Stance.OBJECTS))));
        assertThat(reached("recipe-adopted")).containsExactly(at("", percent(tablings, Tabling::agreed)));
    }

    @Test
    void endingsAreThoseOfPatientGamesAndOfNovices() {
        List<String> patient = endings(of(Habit.PATIENT));
        long most = patient.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
        SortedMap<String, Double> means = GAMES.stream()
                .filter(game -> game.habit() != Habit.SEARCHING)
                .collect(Collectors.groupingBy(
                        game -> game.last().state().subject(),
                        TreeMap::new,
                        Collectors.averagingInt(game -> game.worth().ambition())));
        String worst = means.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();

        assertThat(only("one-ending")).isEqualTo(10 * Math.round(100.0 * most / patient.size()));
        assertThat(worst).isEqualTo("quiet");
        assertThat(reached("novice"))
                .containsExactly(at("", percent(endings(of(Habit.NOVICE)), ending -> !ending.equals(worst))));
        assertThat(only("endings-missed"))
                .isEqualTo(10
                        * (int) STRAITS.endings().stream()
                                .filter(ending -> !endings(GAMES).contains(ending.id()))
                                .count())
                .isEqualTo(10);
    }

    private static List<String> endings(Collection<BotGame> games) {
        return games.stream().map(game -> game.last().state().subject()).toList();
    }

    @Test
    void whatComesToNothingAndWhatIsLeftIsCounted() {
        double left = of(Habit.PATIENT).stream()
                .mapToInt(game -> game.last().state().tokens())
                .average()
                .orElseThrow();

        assertThat(straits.forks())
                .filteredOn(Fork::isIdle)
                .extracting(Fork::place)
                .contains("arrival");
        assertThat(only("idle"))
                .isEqualTo(10 * straits.forks().stream().filter(Fork::isIdle).count());
        assertThat(only("tokens") / 10.0).isCloseTo(left, within(0.1));
        assertThat(left).isPositive();
    }

    @Test
    void ofAStoryOfTwoSessionsNothingIsAsked() {
        PlaytestSize small = new PlaytestSize(2, 16, 1);

        assertThat(Targets.of(new Playtest(Stories.harbour(), small, 1, () -> {}).findings(game -> {})))
                .isEmpty();
    }

    private static List<Reached> reached(String id) {
        return targets.stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reached();
    }

    private static int only(String id) {
        assertThat(reached(id)).hasSize(1);
        return reached(id).get(0).tenths();
    }

    private static Reached at(String place, int percent) {
        return new Reached(place, 10 * percent);
    }

    private static <T> int percent(List<T> all, Predicate<T> which) {
        return (int) Math.round(100.0 * all.stream().filter(which).count() / all.size());
    }

    private static List<BotGame> of(Habit habit) {
        return GAMES.stream().filter(game -> game.habit() == habit).toList();
    }
}
