package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.story.Effect;
import org.junit.jupiter.api.Test;

/** What is in force has to be carried out, and what a member is in a position to (rules, sections 3 and 7). */
class BurdenTest {
    private static final String TABLE_DRILL = "table item=drill forum=digital";
    private static final String TABLE_HUB = "table item=hub forum=digital";

    /** A drill that demands 1 and weighs 2 at endeavours, and a hub that builds on nothing. */
    private static ATable table(AMember... members) {
        return aTable().meeting(4)
                .of(members)
                .discussing(
                        item("drill")
                                .demanding(1)
                                .saying(core("exercise").moves("reach", 2).drafted(3)),
                        item("hub")
                                .demanding(2)
                                .saying(core("room").moves("reach", 2).drafted(3)));
    }

    private static int burden(AGame game, String member, String item) {
        return game.ledger(member, item).lines().stream()
                .filter(line -> line.reason() == Line.Reason.BURDEN)
                .mapToInt(line -> line.amount().low())
                .sum();
    }

    @Test
    void aTextWeighsItsDemandForEachStepOfItsCoreAboveNotes() {
        AGame game = table(member("SG").capacity(5)).begun();
        var story = game.game().story();
        assertThat(Burden.load(
                        story.proposals().get("hub"),
                        game.state().item("hub").draft().text()))
                .isEqualTo(4);
        assertThat(Burden.load(
                        story.proposals().get("drill"),
                        game.state().item("drill").draft().text()))
                .isEqualTo(2);
    }

    @Test
    void whatAMemberCannotCarryStandsOnPaperThereAndBringsNothing() {
        AGame game = table(
                        member("LA").capacity(1).trust(5),
                        member("SG").capacity(5).trust(5))
                .begun()
                .after("open-floor", TABLE_DRILL, TABLE_HUB);
        assertThat(game.inForce("drill").paper()).isEmpty();
        assertThat(game.inForce("hub").paper()).containsExactly("LA");
        // The drill brings 6 for both; the hub half of its 6.
        assertThat(game.measure("reach")).isEqualTo(6 + 3);
    }

    @Test
    void whatLiesBeyondItsMeansWeighsOnEveryFurtherText() {
        AGame game = aTable().meeting(3)
                .rule("tablings", 3)
                .of(member("LA").capacity(1).trust(5), member("SG").capacity(5).trust(5))
                .discussing(
                        item("drill").demanding(1).saying(core("exercise").drafted(3)),
                        item("hub").demanding(2).saying(core("room").drafted(3)),
                        item("list").saying(core("names")))
                .begun()
                .after("open-floor", TABLE_DRILL, TABLE_HUB);
        // Six are carried by means of two.
        assertThat(burden(game, "LA", "list")).isEqualTo(-2);
        assertThat(burden(game, "SG", "list")).isZero();
    }

    @Test
    void whoHasCarriedATextForTwoSessionsHasDeliveredItAndItWeighsNoMore() {
        AGame once = table(member("SG").capacity(1).trust(5), member("VN").capacity(5))
                .begun()
                .after("open-floor", TABLE_DRILL, "adjourn");
        assertThat(once.inForce("drill").isDelivered("SG", 2)).isFalse();
        AGame twice = once.after("open-floor", "adjourn");
        assertThat(twice.inForce("drill").isDelivered("SG", 2)).isTrue();
        assertThat(Burden.of(twice.game().story(), twice.state()).leeway("SG", ""))
                .isEqualTo(2);
    }

    @Test
    void aPartnersCapacityBringsATextBackFromPaper() {
        AGame game = table(
                        member("LA").capacity(1).trust(5),
                        member("SG").capacity(5).trust(5))
                .helpedBy(Partners.partner("meridian").raising("all", 3).built())
                .begun()
                .after("open-floor", TABLE_DRILL, TABLE_HUB, "adjourn", "visit partner=meridian", "accept");
        assertThat(game.inForce("hub").paper()).containsExactly("LA");
        assertThat(game.after("open-floor", "adjourn").inForce("hub").paper()).isEmpty();
    }

    @Test
    void whoLacksTwoStepsIsNotInAPositionToJoinWhateverItsComfort() {
        AGame game = table(
                        member("LA").capacity(0).trust(5).wants("training", 3),
                        member("SG").capacity(5))
                .begun()
                .after("open-floor", TABLE_HUB);
        assertThat(game.stances()).containsEntry("LA", Stance.OBJECTS);
        assertThat(game.ledger("LA", "hub").isOutOfReach()).isTrue();
    }

    @Test
    void aSafeguardThatSparesCapacityLetsItJoin() {
        AGame game = aTable().of(member("LA").capacity(0).trust(5), member("SG").capacity(5))
                .discussing(item("hub").demanding(2).saying(core("room")).guard("means", "capacity"))
                .begun();
        assertThat(game.after("open-floor", TABLE_HUB).stances()).containsEntry("LA", Stance.OBJECTS);
        AGame spared =
                game.after("draft item=hub clauses=room:2 safeguards=means forum=digital", "open-floor", TABLE_HUB);
        assertThat(spared.lastTabling().closed()).containsEntry("LA", Stance.SUPPORTS);
        assertThat(spared.inForce("hub").paper()).containsExactly("LA");
    }

    @Test
    void trustAboveItsRestWearsOffBetweenTwoSessions() {
        AGame game = aTable().meeting(2)
                .of(member("LA").trust(2), member("SG").trust(4))
                .discussing(item("hub"))
                .begun()
                .after("open-floor", "adjourn");
        assertThat(game.trust("SG")).isEqualTo(3);
        assertThat(game.trust("LA")).isEqualTo(2);
    }

    @Test
    void whatClausesBesideTheCoreGiveCountsTwoAtMostAndNotAgainstWhatIsGuarded() {
        AnItem hub = item("hub")
                .saying(
                        core("room").touches("data", 1),
                        clause("school").serves("training", 3).drafted(2));
        AGame game = aTable().of(
                        member("SG").wants("training", 3).feels("data", 1),
                        member("VN").wants("training", 3).feels("data", 3))
                .discussing(hub)
                .begun();
        assertThat(game.comfort("SG", "hub")).isEqualTo(-2 + 2);
        assertThat(game.comfort("VN", "hub")).isEqualTo(-6);
    }

    @Test
    void aTextThatAMemberDisownsIsNoPrecedentForItAndBringsLess() {
        AGame game = aTable().meeting(2)
                .of(member("SG").capacity(5), member("VN").capacity(5))
                .discussing(
                        item("drill").saying(core("exercise").moves("reach", 1)),
                        item("hub").buildingOn("drill"),
                        item("break").bringing(new Effect.Disown(Sorted.map("drill", List.of("VN")))))
                .begun()
                .after("open-floor", TABLE_DRILL);
        assertThat(game.measure("reach")).isEqualTo(2);
        AGame broken = game.after("table item=break forum=digital");
        assertThat(broken.measure("reach")).isEqualTo(1);
        assertThat(broken.comfort("VN", "hub")).isEqualTo(broken.trust("VN"));
        assertThat(broken.comfort("SG", "hub")).isEqualTo(broken.trust("SG") + 1);
    }
}
