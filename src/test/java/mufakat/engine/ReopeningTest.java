package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Stance;
import mufakat.story.Effect;
import org.junit.jupiter.api.Test;

/** What is adopted can become stronger, never weaker (rules, section 3). */
class ReopeningTest {
    private static final String TABLE_HUB = "table item=hub forum=digital";

    private static AGame inForce() {
        return aTable().meeting(2)
                .of(
                        member("SG").capacity(5).wants("training", 1),
                        member("VN").capacity(5).trust(1).wants("training", 1).feels("data", 2))
                .discussing(item("hub")
                        .saying(
                                core("room").serves("training", 1).moves("reach", 3),
                                clause("reporting").touches("data", 2).drafted(0))
                        .bringing(new Effect.Capacity(Sorted.map("SG", -1)), new Effect.Flag(List.of("done"))))
                .begun()
                .after("open-floor", TABLE_HUB, "adjourn");
    }

    @Test
    void theDeskBeginsAgainFromWhatWasAgreed() {
        assertThat(inForce().draft("hub").strengths()).containsEntry("room", 2);
        assertThat(inForce().after("open-floor").refusal(TABLE_HUB)).contains(Refusal.Reason.NOTHING_STRONGER);
    }

    @Test
    void noClauseIsLoweredNeitherOnTheDeskNorOnTheFloor() {
        assertThat(inForce().refusal("draft item=hub clauses=room:1 forum=digital"))
                .contains(Refusal.Reason.BELOW_THE_ADOPTED);
        AGame objected =
                inForce().after("draft item=hub clauses=room:2,reporting:2 forum=digital", "open-floor", TABLE_HUB);
        assertThat(objected.state().phase()).isEqualTo(Phase.DEBATING);
        assertThat(objected.refusal("soften clause=room")).contains(Refusal.Reason.BELOW_THE_ADOPTED);
        assertThat(objected.refusal("soften clause=reporting")).isEmpty();
    }

    @Test
    void aStrongerTextReplacesTheOldOneAndGivesTrustTokensAndEffectsOnce() {
        AGame once = inForce();
        assertThat(once.trust("VN")).isEqualTo(2);
        AGame twice = once.after("draft item=hub clauses=room:3 forum=digital", "open-floor", TABLE_HUB);
        assertThat(twice.stances()).containsEntry("VN", Stance.SUPPORTS);
        assertThat(twice.inForce("hub").text().strengths()).containsEntry("room", 3);
        assertThat(twice.inForce("hub").session()).isEqualTo(1);
        assertThat(twice.measure("reach")).isEqualTo(3);
        assertThat(twice.trust("VN")).isEqualTo(2);
        assertThat(twice.state().tokens()).isEqualTo(1);
        assertThat(twice.capacity("SG")).isEqualTo(4);
    }

    @Test
    void whereTheStrongerTextFailsTheOldOneStays() {
        AGame game = inForce()
                .after("draft item=hub clauses=room:2,reporting:3 forum=digital", "open-floor", TABLE_HUB, "let-rest");
        assertThat(game.inForce("hub").text().strengths()).containsEntry("reporting", 0);
        assertThat(game.inForce("hub").session()).isZero();
        assertThat(game.measure("reach")).isEqualTo(2);
    }
}
