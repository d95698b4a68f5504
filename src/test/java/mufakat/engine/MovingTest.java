package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.Sorted;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Span;
import mufakat.story.Effect;
import org.junit.jupiter.api.Test;

/** What members feel moves, and so does what is known of it (rules, sections 4 and 6). */
class MovingTest {
    private static AGame begun(Effect... effects) {
        return aTable().meeting(2)
                .of(
                        member("VN").capacity(5).trust(4).feels("data", 1).wants("training", 2),
                        member("SG").capacity(5).feels("data", 3))
                .discussing(
                        item("drill").bringing(effects),
                        item("hub").saying(core("room").touches("data", 1).serves("training", 1)))
                .begun();
    }

    private static AGame changed(AGame game) {
        return game.after("open-floor", "table item=drill forum=digital");
    }

    private static SortedMap<String, SortedMap<String, Integer>> data(String member, int by) {
        return Sorted.map(member, Sorted.map("data", by));
    }

    private static Span seen(AGame game, String member) {
        Ledger ledger =
                Outlook.of(game.known("hub"), game.draft("hub")).ledgers().get(member);
        return ledger.comfort();
    }

    private static int data(AGame game, String member) {
        return game.state().member(member).feels().sensitivity().get("data");
    }

    @Test
    void aSensitivityThatMovesWeighsOnTextsFromThenOn() {
        AGame game = begun(new Effect.Sensitivity(data("VN", 1)));
        int before = game.comfort("VN", "hub");
        assertThat(changed(game).comfort("VN", "hub")).isEqualTo(before - 2);
    }

    @Test
    void allStandsForTheMembersThatAreNotNamedAndNoNumberLeavesItsScale() {
        AGame game = changed(
                begun(new Effect.Sensitivity(Sorted.map("all", Sorted.map("data", 1), "VN", Sorted.map("data", -3)))));
        assertThat(data(game, "SG")).isEqualTo(3);
        assertThat(data(game, "VN")).isZero();
    }

    @Test
    void whatWasKnownExactlyStaysKnownAndOfTheRestTheHalfIsThatOfTheNewNumber() {
        AGame game = begun(new Effect.Sensitivity(data("VN", 1)));
        AGame asked = changed(game.after("consult member=VN item=hub"));
        assertThat(seen(asked, "VN")).isEqualTo(Span.exactly(asked.comfort("VN", "hub")));
        // Trust 4, training 2 or 3 at strength 2, data 2 or 3 at strength 2.
        assertThat(seen(changed(game), "VN")).isEqualTo(new Span(4 + 4 - 6, 4 + 6 - 4));
    }

    @Test
    void whatTheTableHeardOfAMemberBeforeItMovedTellsNothingAnyMore() {
        AGame game = begun(new Effect.Sensitivity(data("VN", 1)))
                .after("open-floor", "table item=hub forum=digital", "let-rest", "table item=drill forum=digital");
        assertThat(game.state().item("hub").heard())
                .isNotEmpty()
                .allSatisfy(heard -> assertThat(heard.comforts()).containsOnlyKeys("SG"));
    }

    @Test
    void whoIsPressedRemembersOnceWhereItObjected() {
        AGame game = aTable().meeting(3)
                .of(member("VN").feels("data", 1).feels("justice", 2), member("SG"))
                .discussing(item("hub")
                        .saying(
                                core("room").touches("justice", 2),
                                clause("log").touches("data", 1)))
                .begun()
                .after("open-floor", "table item=hub forum=digital", "press");
        assertThat(game.events()).contains(new Event.PressRemembered("VN", "justice", 1));
        AGame again = game.after("adjourn", "open-floor", "table item=hub forum=digital", "press");
        assertThat(again.events()).noneMatch(event -> event instanceof Event.PressRemembered);
        assertThat(again.state().member("VN").feels().sensitivity())
                .containsEntry("justice", 3)
                .containsEntry("data", 1);
        assertThat(again.state().member("SG").feels().sensitivity()).isEmpty();
    }

    @Test
    void aStoryMayForgetThatItPressed() {
        AGame game = aTable().rule("memory", 0)
                .of(member("VN").feels("justice", 2), member("SG"))
                .discussing(item("hub").saying(core("room").touches("justice", 2)))
                .begun()
                .after("open-floor", "table item=hub forum=digital", "press");
        assertThat(game.state().member("VN").feels().sensitivity()).containsEntry("justice", 2);
        assertThat(game.events()).noneMatch(event -> event instanceof Event.PressRemembered);
    }

    @Test
    void whoCrossesARedLineRemembersWhereItRuns() {
        AGame game = aTable().of(
                        member("VN").feels("data", 3).feels("society", 2).drawsALineAt("society", 1), member("SG"))
                .discussing(
                        item("hub").saying(core("room").touches("society", 1).touches("data", 3)))
                .begun()
                .after("open-floor", "table item=hub forum=digital", "press");
        assertThat(game.events()).contains(new Event.PressRemembered("VN", "society", 1));
    }

    @Test
    void newHandsTrustNoMoreThanTwoAndAreKnownAsTheOldOnesWere() {
        AGame game = changed(
                begun(new Effect.Succession(Sorted.map("VN", new TreeMap<>()))).after("consult member=VN item=hub"));
        assertThat(game.trust("VN")).isEqualTo(2);
        assertThat(game.state().member("VN").known()).isEmpty();
        // Data 1 may be 0 to 2, training 2 may be 1 to 3.
        assertThat(seen(game, "VN")).isEqualTo(new Span(2 + 2 - 4, 2 + 6));
    }

    @Test
    void whoTrustsLittleTrustsNewHandsNoLess() {
        AGame game = changed(begun(new Effect.Succession(Sorted.map("SG", new TreeMap<>()))));
        assertThat(game.trust("SG")).isZero();
    }

    @Test
    void whatWasOnlySeenAsLowOrHighIsOneWiderToo() {
        AGame game = changed(begun(new Effect.Succession(Sorted.map("VN", new TreeMap<>()))));
        // Data 0 or 1 may be 0 to 2, training 2 or 3 may be 1 to 3.
        assertThat(seen(game, "VN")).isEqualTo(new Span(2 + 2 - 4, 2 + 6));
    }

    @Test
    void newHandsMayFeelOtherwiseUntilTheyAreAsked() {
        AGame game = begun(new Effect.Succession(data("VN", 1)));
        AGame then = changed(game);
        assertThat(data(then, "VN")).isEqualTo(2);
        assertThat(seen(then, "VN").low()).isLessThanOrEqualTo(then.comfort("VN", "hub"));
        AGame later = then.after("adjourn");
        assertThat(later.refusal("consult member=VN item=hub")).isEmpty();
        AGame asked = later.after("consult member=VN item=hub");
        assertThat(seen(asked, "VN")).isEqualTo(Span.exactly(asked.comfort("VN", "hub")));
        assertThat(asked.refusal("consult member=VN item=hub")).contains(Refusal.Reason.NOTHING_NEW_TO_HEAR);
    }

    @Test
    void aRangeFromBeforeMovesWithWhatEverybodyIsTold() {
        AGame game = changed(
                begun(new Effect.Succession(Sorted.map("VN", new TreeMap<>())), new Effect.Sensitivity(data("VN", 1))));
        assertThat(game.state().member("VN").disposition().then()).containsEntry("data", new Span(1, 3));
    }

    @Test
    void aRedLineThatWasKnownStaysKnownWhenFacesChange() {
        AGame game = aTable().of(member("VN").feels("data", 3).drawsALineAt("data", 2), member("SG"))
                .discussing(
                        item("drill").bringing(new Effect.Succession(Sorted.map("VN", new TreeMap<>()))),
                        item("hub").saying(core("room").touches("data", 1)))
                .begun()
                .after("consult member=VN item=hub");
        Ledger ledger = Outlook.of(changed(game).known("hub"), game.draft("hub"))
                .ledgers()
                .get("VN");
        assertThat(ledger.redLine()).isEqualTo("room");
    }
}
