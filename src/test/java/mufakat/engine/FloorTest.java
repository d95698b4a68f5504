package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Refusal;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import org.junit.jupiter.api.Test;

/** Three moves, and two ways to close the matter (rules, section 6). */
class FloorTest {
    private static final String TABLE_HUB = "table item=hub forum=digital";

    /** VN objects to the text as drafted: 3 × (2·4 + 2·1) against a trust of 3. */
    private static AGame debating() {
        return table().begun().after("open-floor", TABLE_HUB);
    }

    private static ATable table() {
        return aTable().meeting(2)
                .of(
                        member("SG").capacity(5).trust(3),
                        member("VN").capacity(5).trust(3).feels("data", 3))
                .discussing(
                        item("hub")
                                .saying(
                                        core("room").touches("data", 1),
                                        clause("reporting").touches("data", 3).drafted(3),
                                        clause("lessons").touches("society", 1))
                                .guard("law", "data")
                                .guard("pace", "society"),
                        item("drill"),
                        item("pact"));
    }

    @Test
    void anObjectorsWordsNameItsHeaviestClause() {
        assertThat(debating().state().debate().orElseThrow().words())
                .containsOnlyKeys("VN")
                .containsEntry("VN", "reporting");
    }

    @Test
    void whoIsAcrossARedLineNamesTheClauseThatCrossesIt() {
        AGame game = aTable().of(
                        member("VN").feels("data", 3).feels("justice", 2).drawsALineAt("justice", 1))
                .discussing(item("hub")
                        .saying(
                                core("room").touches("data", 3),
                                clause("evidence").touches("justice", 1)))
                .begun()
                .after("open-floor", TABLE_HUB);
        assertThat(game.state().debate().orElseThrow().words()).containsEntry("VN", "evidence");
    }

    @Test
    void aGapOfCapacityHasNoClauseToName() {
        AGame game = aTable().of(member("VN"))
                .discussing(item("hub").demanding(1))
                .begun()
                .after("open-floor", TABLE_HUB);
        assertThat(game.state().debate().orElseThrow().words()).containsEntry("VN", "");
    }

    @Test
    void thePatienceAllowsThreeMovesAndThenShelvesTheItemWhichEarnsNothing() {
        AGame game = debating().after("soften clause=lessons", "soften clause=lessons");
        assertThat(game.state().debate().orElseThrow().moves()).isEqualTo(1);
        AGame out = game.after("soften clause=reporting");
        assertThat(out.lastTabling().result()).isEqualTo(Tabling.Result.OUT_OF_PATIENCE);
        assertThat(out.state().item("hub").familiarity()).isZero();
        assertThat(out.trust("VN")).isEqualTo(3);
        assertThat(out.state().phase()).isEqualTo(Phase.FLOOR);
    }

    @Test
    void theTextIsAdoptedAsSoonAsNobodyObjects() {
        AGame game = debating().after("add-safeguard safeguard=law", "move-to-statement clause=reporting");
        assertThat(game.lastTabling().result()).isEqualTo(Tabling.Result.ADOPTED);
        assertThat(game.lastTabling().last().strengths()).containsEntry("reporting", 0);
        assertThat(game.lastTabling().last().statement()).containsExactly("reporting");
        assertThat(game.lastTabling().first().strengths()).containsEntry("reporting", 3);
        assertThat(game.lastTabling().opened()).containsEntry("VN", Stance.OBJECTS);
    }

    @Test
    void whatCanNotBeMovedIsRefusedAndCostsNoMove() {
        AGame game = debating();
        assertThat(game.refusal("move-to-statement clause=room")).contains(Refusal.Reason.CORE_STAYS);
        assertThat(game.refusal("soften clause=nothing")).contains(Refusal.Reason.NO_SUCH_CLAUSE);
        assertThat(game.refusal("add-safeguard safeguard=nothing")).contains(Refusal.Reason.NO_SUCH_SAFEGUARD);
        AGame guarded = game.after("add-safeguard safeguard=law");
        assertThat(guarded.refusal("add-safeguard safeguard=law")).contains(Refusal.Reason.GUARDED_ALREADY);
        // Reporting would stand two steps above the core.
        assertThat(guarded.refusal("soften clause=room")).contains(Refusal.Reason.ABOVE_THE_CORE);
        assertThat(guarded.state().debate().orElseThrow().moves()).isEqualTo(2);
    }

    @Test
    void theCoreIsNotSoftenedBelowOneNorAClauseBelowNothing() {
        AGame game = aTable().rule("patience", 5)
                .of(member("VN").feels("data", 3))
                .discussing(item("hub")
                        .saying(
                                core("room").touches("data", 1),
                                clause("lessons").drafted(1)))
                .begun()
                .after("open-floor", TABLE_HUB, "soften clause=room", "soften clause=lessons");
        assertThat(game.refusal("soften clause=room")).contains(Refusal.Reason.AS_SOFT_AS_IT_GETS);
        assertThat(game.refusal("soften clause=lessons")).contains(Refusal.Reason.AS_SOFT_AS_IT_GETS);
        assertThat(game.refusal("move-to-statement clause=lessons")).contains(Refusal.Reason.AS_SOFT_AS_IT_GETS);
    }

    @Test
    void oneSentenceGoesToTheStatementForEachItemEvenInALaterSession() {
        AGame game = debating().after("move-to-statement clause=lessons");
        assertThat(game.refusal("move-to-statement clause=reporting")).contains(Refusal.Reason.STATEMENT_USED);
        AGame later = game.after("let-rest", "adjourn", "open-floor", TABLE_HUB);
        assertThat(later.refusal("move-to-statement clause=lessons")).contains(Refusal.Reason.STATEMENT_USED);
    }

    @Test
    void lettingItRestLosesNothingAndMakesItFamiliar() {
        AGame game = debating().after("let-rest");
        assertThat(game.lastTabling().result()).isEqualTo(Tabling.Result.RESTED);
        assertThat(game.state().item("hub").familiarity()).isEqualTo(1);
        assertThat(game.trust("VN")).isEqualTo(3);
        assertThat(game.state().isAdopted("hub")).isFalse();
    }

    @Test
    void pressingCostsTheObjectorsTwoTrustAndTheOthersOne() {
        AGame game = debating().after("press");
        assertThat(game.lastTabling().result()).isEqualTo(Tabling.Result.PRESSED);
        assertThat(game.trust("VN")).isEqualTo(1);
        assertThat(game.trust("SG")).isEqualTo(2);
        assertThat(game.state().item("hub").familiarity()).isZero();
    }

    @Test
    void whoIsNamedBeforeAllLosesOneMore() {
        AGame game = debating().after("name-objectors");
        assertThat(game.lastTabling().result()).isEqualTo(Tabling.Result.PRESSED);
        assertThat(game.trust("VN")).isEqualTo(0);
        assertThat(game.trust("SG")).isEqualTo(2);
    }

    @Test
    void twoItemsAreTabledInASessionEachOnce() {
        AGame game = table().begun().after("open-floor", "table item=drill forum=digital");
        assertThat(game.refusal("table item=drill forum=digital")).contains(Refusal.Reason.TABLED_ALREADY);
        AGame two = game.after("table item=pact forum=digital");
        assertThat(two.refusal(TABLE_HUB)).contains(Refusal.Reason.NO_TABLINGS_LEFT);
        assertThat(two.after("adjourn", "open-floor").refusal(TABLE_HUB)).isEmpty();
    }

    @Test
    void whatTheFirstItemChangesCountsForTheSecond() {
        AGame game = aTable().of(member("VN").capacity(5).trust(1).feels("data", 2))
                .discussing(
                        item("drill"),
                        item("hub")
                                .buildingOn("drill")
                                .saying(core("room").touches("data", 1).drafted(1)))
                .begun()
                .after("open-floor");
        assertThat(game.after(TABLE_HUB).stances()).containsEntry("VN", Stance.OBJECTS);
        assertThat(game.after("table item=drill forum=digital", TABLE_HUB).stances())
                .containsEntry("VN", Stance.JOINS);
    }

    @Test
    void anItemIsTabledInAForumThatItFits() {
        AGame game = table().forum("interior", "").begun().after("open-floor");
        assertThat(game.refusal("table item=hub forum=interior")).contains(Refusal.Reason.FORUM_DOES_NOT_FIT);
    }

    @Test
    void aTextIsWhatWasTabledUntilItIsMoved() {
        assertThat(debating().state().debate().orElseThrow().text())
                .isEqualTo(text("room:2", "reporting:3", "lessons:2"));
    }
}
