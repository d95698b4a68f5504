package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import mufakat.Sorted;
import mufakat.engine.model.MemberState;
import mufakat.story.Condition;
import mufakat.story.Ending;
import mufakat.story.Start;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** A later session played as a lesson of its own, from how things typically stand before it. */
class LessonTest {
    private static final SessionRange SECOND = new SessionRange(1, 1);

    private static ATable threeMeetings() {
        return aTable().of(
                        member("LA").capacity(1),
                        member("SG").capacity(5),
                        member("VN").capacity(3))
                .discussing(item("drill"), item("hub"))
                .keepingBack(item("pact"))
                .meeting(3)
                .ending(new Ending(
                        "drilled",
                        "drilled",
                        List.of(new Condition.Adopted(List.of("drill"))),
                        List.of(ATable.paragraph()),
                        List.of()))
                .ending(ATable.anEnding("quiet"));
    }

    private static Story story() {
        return threeMeetings().standing(1, typical()).story();
    }

    private static Start typical() {
        return new Start(
                Sorted.map("LA", 2),
                Sorted.map("VN", 4, "all", 2),
                Sorted.map(
                        "drill",
                        new Agreement(Sorted.map("core", 3), Sorted.set(), "", Sorted.set("VN"), Sorted.set())),
                Collections.emptySortedMap(),
                Sorted.set("pact"),
                Sorted.set("drilled-once"),
                2,
                Sorted.map("hub", 1),
                Sorted.map(ATable.MEASURE, -3),
                Sorted.map("SG", List.of("data")),
                Sorted.map("VN", Sorted.map("justice", 3)),
                Sorted.set(),
                Sorted.set());
    }

    private static Start empty() {
        SortedMap<String, Integer> none = Collections.emptySortedMap();
        return new Start(
                none,
                none,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Sorted.set(),
                Sorted.set(),
                0,
                none,
                none,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Sorted.set(),
                Sorted.set());
    }

    private static AGame lesson(Story story, SessionRange stretch) {
        Outcome begun = Game.begin(story, 1, stretch);
        return new AGame(begun.game(), begun.events());
    }

    @Test
    void membersStandAsTheAuthorSays() {
        GameState state = lesson(story(), SECOND).state();

        assertThat(state.session()).isEqualTo(1);
        assertThat(state.phase()).isEqualTo(Phase.PREPARING);
        assertThat(state.member("LA").capacity()).isEqualTo(2);
        assertThat(state.member("SG").capacity()).isEqualTo(5);
        assertThat(state.members().values()).extracting(MemberState::trust).containsExactly(2, 2, 4);
        assertThat(state.member("SG").known()).contains("data");
        assertThat(state.member("VN").redLines()).containsEntry("justice", 3);
        assertThat(state.member("VN").known()).contains("justice");
        assertThat(state.tokens()).isEqualTo(2);
        assertThat(state.flags()).containsExactly("drilled-once");
    }

    @Test
    void whatEarlierSessionsBroughtIsInForceOrOpen() {
        GameState state = lesson(story(), SECOND).state();

        assertThat(state.isAdopted("drill")).isTrue();
        assertThat(state.item("drill").taken()).containsExactly(ATable.USUAL);
        assertThat(state.item("hub").isOpen()).isTrue();
        assertThat(state.isAdopted("hub")).isFalse();
        assertThat(state.item("hub").familiarity()).isEqualTo(1);
        assertThat(state.item("pact").isOpen()).isTrue();
    }

    @Test
    void aTextInForceIsOneThatTheTableCouldHaveAgreedOn() {
        Adoption drill = lesson(story(), SECOND).inForce("drill");

        assertThat(drill.session()).isZero();
        assertThat(drill.parties()).containsExactly("LA", "SG", "VN");
        assertThat(drill.hesitated()).containsExactly("VN");
        assertThat(drill.credited()).containsExactly("LA", "SG");
        assertThat(drill.text().strengths()).containsEntry("core", 3);
    }

    @Test
    void whatIsLeftOutIsAsAtTheStart() {
        Story plain = threeMeetings().story();
        GameState begun = Game.begin(plain, 1).game().state();
        GameState later = Game.begin(plain, 1, SECOND).game().state();

        assertThat(later.members()).isEqualTo(begun.members());
        assertThat(later.items()).isEqualTo(begun.items());
        assertThat(lesson(threeMeetings().standing(1, empty()).story(), SECOND).state())
                .isEqualTo(later);
    }

    @Test
    void aStretchFromTheFirstSessionBeginsAsTheStoryDoes() {
        for (long seed = 0; seed < 200; seed++) {
            Story story = AnyTable.story(seed);
            Outcome whole = Game.begin(story, seed);
            Outcome first = Game.begin(story, seed, new SessionRange(0, 0));

            assertThat(first.game().state())
                    .as("seed %d", seed)
                    .isEqualTo(whole.game().state());
            assertThat(first.events()).as("seed %d", seed).isEqualTo(whole.events());
        }
    }

    @Test
    void aLessonStopsAfterItsSessionWithoutAnEnding() {
        AGame over = lesson(story(), SECOND).after("open-floor", "adjourn");

        assertThat(over.state().phase()).isEqualTo(Phase.ENDED);
        assertThat(over.state().subject()).isEmpty();
    }

    @Test
    void aStretchGoesOnToItsLastSessionAndThereTheStoryEnds() {
        AGame between = lesson(story(), new SessionRange(1, 2)).after("open-floor", "adjourn");
        assertThat(between.state().session()).isEqualTo(2);

        AGame over = between.after("open-floor", "adjourn");
        assertThat(over.state().subject()).isEqualTo("drilled");
    }

    @Test
    void measuresAreComparedWithHowThingsStoodBefore() {
        Game lesson = lesson(story(), SECOND).game();
        int before = Measures.value(lesson.story(), lesson.atStart(), ATable.MEASURE);

        assertThat(before).isEqualTo(Measures.value(lesson.story(), lesson.state(), ATable.MEASURE));
        assertThat(lesson.state().additions()).containsEntry(ATable.MEASURE, -3);
    }

    @Test
    void sessionsAreNamedByTheirIdsOrNumbers() {
        Story story = story();
        String second = story.sessions().get(1).id();
        String third = story.sessions().get(2).id();

        assertThat(SessionRange.named(story, second)).contains(SECOND);
        assertThat(SessionRange.named(story, "2")).contains(SECOND);
        assertThat(SessionRange.named(story, "2.." + third)).contains(new SessionRange(1, 2));
        assertThat(SessionRange.named(story, "3..2")).isEmpty();
        assertThat(SessionRange.named(story, "4")).isEmpty();
        assertThat(SessionRange.named(story, "")).isEmpty();
        assertThat(new SessionRange(1, 2).name(story)).contains(second + ".." + third);
        assertThat(SECOND.name(story)).contains(second);
        assertThat(SessionRange.whole(story).name(story)).isEmpty();
    }

    @Test
    void whatHasADateInItsNameLeavesTheAgendaAfterItUnlessItIsInForce() {
        AGame game = aTable().of(member("LA").capacity(5), member("SG").capacity(5))
                .discussing(item("plan").until("s1"), item("drill").until("s1"), item("hub"))
                .meeting(2)
                .begun()
                .after("open-floor", "table item=drill forum=digital", "adjourn");
        assertThat(game.state().item("plan").isOpen()).isFalse();
        assertThat(game.state().item("drill").isOpen()).isTrue();
        assertThat(game.state().item("hub").isOpen()).isTrue();
    }
}
