package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import mufakat.Sorted;
import mufakat.engine.AClause;
import mufakat.engine.AMember;
import mufakat.engine.ATable;
import mufakat.engine.AnItem;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Effect;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaytestTest {
    private static final PlaytestSize SMALL = new PlaytestSize(40, 200, 10);
    private static PlaytestFindings harbour;

    @BeforeAll
    static void playTest() {
        harbour = findings(1);
    }

    private static PlaytestFindings findings(long seed) {
        return new Playtest(Stories.harbour(), SMALL, seed, () -> {}).findings(game -> {});
    }

    @Test
    void aTextThatEverybodyLikesAlwaysPassesAndOneAcrossARedLineNever() {
        assertThat(harbour.alwaysAgreed()).containsExactly("buoys");
        assertThat(harbour.neverAgreed()).containsExactly("master");
    }

    @Test
    void thatATextCanNeverBeAgreedIsProved() {
        assertThat(harbour.proof()).isEqualTo(PlaytestFindings.Proof.PROVED);
        assertThat(harbour.ceilings()).containsOnly(entry("buoys", 12), entry("master", 0));
        assertThat(harbour.ceiling()).isEqualTo(12);
    }

    @Test
    void theSearchReachesTheCeilingOfASmallStory() {
        assertThat(harbour.best().orElseThrow().worth().ambition()).isEqualTo(12);
    }

    @Test
    void wordsAboutSomethingElseThanWhatWeighsAreCounted() {
        Spoken spoken = harbour.spoken();
        assertThat(spoken.strays().keySet())
                .containsExactly(new Spoken.Stray("master", "A", "I was born in this harbour."));
        int floors = 2 * SMALL.games();
        assertThat(spoken.strayed()).isEqualTo(floors);
        // Of the buoys, the first draft and the better one that the patient keep are asked about.
        assertThat(spoken.own()).isEqualTo(floors + 2 * floors);
        assertThat(spoken.silent()).isEqualTo(2 * spoken.own());
    }

    @Test
    void whoBlockedIsCountedWithTheClause() {
        Tally reckless = harbour.tallies().get(Habit.RECKLESS);

        assertThat(reckless.objections()).containsOnlyKeys(new Objection("master", "A", "rule"));
        assertThat(reckless.objections().values())
                .containsExactly(reckless.fortune("master").tabled());
    }

    @Test
    void aChoiceThatChangesNothingIsToldFromOneThatDoes() {
        assertThat(harbour.forks())
                .extracting(Fork::place, Fork::isIdle)
                .containsExactly(tuple("arrival", true), tuple("market", false));
        assertThat(harbour.forks()).allMatch(fork -> fork.compared() >= SMALL.forked());
    }

    @Test
    void whatNoGameCameToIsListed() {
        assertThat(harbour.neverSeen())
                .containsOnly(
                        entry(Kind.SCENE, List.of("cellar")),
                        entry(Kind.CHOICE, List.of("market/secret")),
                        entry(Kind.ADOPTED, List.of("master")),
                        entry(Kind.ENDING, List.of("both")));
    }

    @Test
    void daysThatNobodySpentAreCounted() {
        assertThat(harbour.tallies().get(Habit.TIMID).unspent(0)).contains(new Spread(2, 2, 2, 2, 2));
    }

    @Test
    void theReaderIsShownEveryGame() {
        List<BotGame> games = new ArrayList<>();
        new Playtest(Stories.harbour(), SMALL, 1, () -> {}).findings(games::add);

        assertThat(games).filteredOn(game -> game.habit() != Habit.SEARCHING).hasSize(8 * SMALL.games());
        assertThat(games).filteredOn(game -> game.habit() == Habit.SEARCHING).isNotEmpty();
    }

    @Test
    void everyStepIsTicked() {
        AtomicInteger ticks = new AtomicInteger();
        new Playtest(Stories.harbour(), SMALL, 1, ticks::incrementAndGet).findings(game -> {});

        assertThat(ticks)
                .hasValue(SMALL.steps(
                        Stories.harbour(), Stories.harbour().sessions().size()));
    }

    @Test
    void aSeedGivesTheSameFindingsOnAnyNumberOfCores() throws Exception {
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            PlaytestFindings one = alone.submit(() -> findings(5)).get();
            assertThat(told(one)).isEqualTo(told(findings(5)));
            assertThat(told(one)).isNotEqualTo(told(findings(6)));
        } finally {
            alone.shutdown();
        }
    }

    private static String told(PlaytestFindings findings) {
        StringBuilder told = new StringBuilder();
        findings.tallies()
                .forEach((habit, tally) -> told.append(habit)
                        .append(tally.worths())
                        .append(tally.objections())
                        .append(tally.sightings().of(Kind.CHOICE)));
        findings.frontier().forEach(game -> told.append(game.worth()).append(game.decisions()));
        return told.append(findings.forks()).append(findings.without()).toString();
    }

    @Test
    void noGameOfAnyStoryGoesBeyondItsCeiling() {
        for (long seed = 0; seed < 60; seed++) {
            PlaytestContext ground = new PlaytestContext(AnyTable.story(seed));
            int ceiling = new Ceiling(ground).ofGame();
            for (Habit habit : List.of(Habit.RANDOM, Habit.HAGGLING, Habit.PATIENT)) {
                Game beginning = Game.begin(ground.story(), seed).game();
                BotGame played = Playing.of(habit, 0, beginning, habit.player(ground, seed));
                assertThat(played.worth().ambition())
                        .as("%s, seed %d", habit, seed)
                        .isLessThanOrEqualTo(ceiling);
            }
            assertThat(new Search(ground, seed, List.of(), () -> {}).best(80))
                    .as("seed %d", seed)
                    .allMatch(played -> played.worth().ambition() <= ceiling);
        }
    }

    @Test
    void whatAStoryMaySootheIsNotCalledImpossible() {
        assertThat(ceilings(new Effect.Familiarity(Sorted.map("hub", 1)))).containsEntry("hub", 0);
        assertThat(ceilings(new Effect.Sensitivity(Sorted.map("all", Sorted.map("data", -3)))))
                .hasEntrySatisfying("hub", most -> assertThat(most).isPositive());
    }

    private static SortedMap<String, Integer> ceilings(Effect effect) {
        Story story = ATable.aTable()
                .of(
                        AMember.member("SG").feels("data", 3).feels("sovereignty", 3),
                        AMember.member("VN").feels("data", 3).feels("sovereignty", 3))
                .discussing(
                        AnItem.item("hub")
                                .saying(AClause.core("room")
                                        .touches("data", 3)
                                        .touches("sovereignty", 3)
                                        .moves(ATable.MEASURE, 3)),
                        AnItem.item("calm").saying(AClause.core("word")).bringing(effect))
                .story();
        return new Ceiling(new PlaytestContext(story)).byItem();
    }

    @Test
    void aSearchWithoutConsultationsConsultsNobodyEvenWhereItBeginsFromGamesThatDid() {
        PlaytestContext ground = new PlaytestContext(Stories.straits());
        BotGame patient = Playing.of(Habit.PATIENT, 0, ground.begin(1), Habit.PATIENT.player(ground, 1));
        List<Plan> beginnings = List.of(Plan.of(ground.story(), patient));

        assertThat(consultations(List.of(patient))).isPositive();
        assertThat(consultations(new Search(ground, 1, beginnings, () -> {}).best(40)))
                .isPositive();
        assertThat(consultations(new Search(ground.without(Tool.CONSULTATION), 1, beginnings, () -> {}).best(40)))
                .isZero();
    }

    private static long consultations(List<BotGame> games) {
        return games.stream()
                .flatMap(game -> game.decisions().stream())
                .filter(decision -> decision instanceof Decision.Consult)
                .count();
    }

    @Test
    void eachOfThreePartnersIsTakenAwayAloneAndOfTwoNoneNorInALesson() {
        PlaytestContext ground = new PlaytestContext(Stories.straits());

        assertThat(Tool.partnersOneByOne(ground.story(), 3)).containsExactly("north", "south", "west");
        assertThat(ground.withoutPartner("north").story().partners()).containsOnlyKeys("south", "west");
        assertThat(Tool.partnersOneByOne(ground.withoutPartner("north").story(), 3))
                .isEmpty();
        assertThat(Tool.partnersOneByOne(ground.story(), 2)).isEmpty();
    }

    @Test
    void aDecisionThatLeadsNowhereIsADeadEndAndAFaultIsKept() {
        Game game = Game.begin(Stories.harbour(), 1).game();

        BotGame refused = Playing.of(Habit.RANDOM, 0, game, any -> new Decision.Adjourn());
        BotGame broken = Playing.of(Habit.RANDOM, 0, game, any -> {
            throw new IllegalStateException("broken");
        });

        assertThat(refused.fault().orElseThrow().kind()).isEqualTo(BotGame.Fault.Kind.DEAD_END);
        assertThat(broken.fault().orElseThrow().kind()).isEqualTo(BotGame.Fault.Kind.CRASH);
        assertThat(broken.fault().orElseThrow().details()).contains("broken");
    }

    @Test
    void onTheFrontierNobodyBeatsAnybody() {
        List<BotGame> frontier = harbour.frontier();

        assertThat(frontier)
                .isNotEmpty()
                .allSatisfy(game ->
                        assertThat(frontier).noneMatch(other -> game.worth().isBeatenBy(other.worth())));
    }
}
