package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Choice;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session of a story play-tested as a lesson of its own. */
class LessonPlaytestTest {
    private static final PlaytestSize SMALL = new PlaytestSize(20, 80, 4);
    private static final Story STORY = Stories.oneTable();
    private static final SessionRange BANGKOK =
            SessionRange.named(STORY, "bangkok-2019").orElseThrow();
    private static PlaytestFindings bangkok;

    @BeforeAll
    static void playTest() {
        bangkok = findings(BANGKOK);
    }

    private static PlaytestFindings findings(SessionRange stretch) {
        return new Playtest(STORY, stretch, SMALL, 1, () -> {}).findings(game -> {});
    }

    static Stream<String> lessons() {
        return Stream.of("singapore-2018", "bangkok-2019", "jakarta-2023", "bangkok-2019..jakarta-2023");
    }

    @Test
    void everyGamePlaysTheLessonAndNothingElse() {
        Tally patient = bangkok.tallies().get(Habit.PATIENT);

        assertThat(bangkok.faults()).isZero();
        assertThat(patient.unspent(0)).isEmpty();
        assertThat(patient.unspent(1)).isPresent();
        assertThat(patient.unspent(2)).isEmpty();
        assertThat(bangkok.best().orElseThrow().last().stretch()).isEqualTo(BANGKOK);
    }

    @Test
    void aLessonBeforeTheLastSessionHasNoEndings() {
        assertThat(bangkok.endings()).isEmpty();
        assertThat(bangkok.seen().of(Kind.ENDING)).isEmpty();
        assertThat(bangkok.neverSeen()).doesNotContainKey(Kind.ENDING);
    }

    @Test
    void whatOtherSessionsHoldIsNotMissedButWhatThisOneHoldsIs() {
        Reachability reach = Reachability.of(STORY, BANGKOK);
        List<String> items = STORY.sessions().get(2).items();
        String opening = STORY.sessions().get(1).opening();

        assertThat(reach.has(Kind.SCENE, opening)).isTrue();
        assertThat(reach.has(Kind.SCENE, STORY.sessions().get(0).opening())).isFalse();
        assertThat(reach.has(Kind.SCENE, STORY.sessions().get(2).opening())).isFalse();
        assertThat(bangkok.items()).doesNotContainAnyElementsOf(items);
        assertThat(bangkok.neverSeen().getOrDefault(Kind.ITEM, List.of())).doesNotContainAnyElementsOf(items);
        assertThat(bangkok.items())
                .containsAll(STORY.sessions().get(1).items())
                .doesNotContainAnyElementsOf(
                        STORY.sessions().get(1).start().orElseThrow().adopted().keySet());
    }

    @Test
    void aChoiceOfTheOpeningIsReachedOnlyIfItIsOpenWhereTheLessonBegins() {
        Reachability lesson = Reachability.of(STORY, BANGKOK);
        Game beginning = Game.begin(STORY, 1, BANGKOK).game();
        String scene = STORY.sessions().get(1).opening();

        for (Choice choice : STORY.scenes().get(scene).choices()) {
            assertThat(lesson.has(Kind.CHOICE, scene + "/" + choice.id()))
                    .as(choice.id())
                    .isEqualTo(Envoy.isPossible(beginning, new Decision.Choose(choice.id())));
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsHeldUnreachableIsReachedByNoGame(String lesson) {
        PlaytestFindings findings = findings(SessionRange.named(STORY, lesson).orElseThrow());
        Reachability reach = Reachability.of(STORY, findings.stretch());
        Sightings seen = findings.seen();

        for (Kind kind : List.of(Kind.SCENE, Kind.CHOICE, Kind.INCIDENT, Kind.ENDING)) {
            assertThat(seen.of(kind).keySet()).as("%s", kind).allMatch(id -> reach.has(kind, id));
        }
        assertThat(findings.items()).allMatch(item -> reach.has(Kind.ADOPTED, item));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noGameOfALessonGoesBeyondTheCeilingOfItsSessions(String lesson) {
        PlaytestFindings findings = findings(SessionRange.named(STORY, lesson).orElseThrow());

        assertThat(findings.ceiling())
                .isLessThanOrEqualTo(new Ceiling(new PlaytestContext(STORY)).ofGame())
                .isPositive();
        assertThat(findings.tallies().values())
                .flatMap(Tally::worths)
                .allMatch(worth -> worth.ambition() <= findings.ceiling());
        assertThat(findings.best().orElseThrow().worth().ambition()).isBetween(0, findings.ceiling());
    }

    @Test
    void whatIsInForceBeforehandIsNoAmbitionOfTheLesson() {
        BotGame nothing = Playing.of(
                Habit.TIMID,
                0,
                new PlaytestContext(STORY, BANGKOK).begin(1),
                new Planner(new PlaytestContext(STORY, BANGKOK), blank()));

        assertThat(nothing.last().state().tablings()).isEmpty();
        assertThat(nothing.worth().ambition()).isZero();
    }

    private static Plan blank() {
        Plan.Meeting idle = new Plan.Meeting(List.of(), List.of());
        return new Plan(List.of(idle, idle, idle), new TreeMap<>(), new TreeSet<>());
    }
}
