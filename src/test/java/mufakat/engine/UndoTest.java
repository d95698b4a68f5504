package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.model.Refusal;
import mufakat.story.Condition;
import org.junit.jupiter.api.Test;

/** What can be taken back while preparing, and what was heard and stays heard. */
class UndoTest {
    private static AGame begun() {
        return aTable().of(
                        member("SG").trust(5).capacity(5).near("VN"),
                        member("VN").feels("data", 3))
                .discussing(item("hub").saying(core("room"), clause("reporting").touches("data", 1)))
                .helpedBy(partner("meridian")
                        .giving(1)
                        .lending(2)
                        .then()
                        .giving(1)
                        .when(new Condition.Accepted(List.of("meridian-1")))
                        .built())
                .begun();
    }

    @Test
    void workIsTakenBackWithItsDays() {
        AGame game = begun().after("workshop item=hub", "undo to=0");
        assertThat(game.state().days()).isEqualTo(6);
        assertThat(game.state().item("hub").familiarity()).isZero();
        assertThat(game.state().deeds()).isEmpty();
    }

    @Test
    void aDecisionTakenBackStillCounts() {
        assertThat(begun().after("workshop item=hub", "undo to=0").game().number())
                .isEqualTo(2);
    }

    @Test
    void talkAloneCanNotBeTakenBack() {
        AGame game = begun().after("consult member=VN item=hub");
        assertThat(game.refusal("undo to=0")).contains(Refusal.Reason.NOTHING_TO_UNDO);
        assertThat(game.game().lastUndo()).isEmpty();
    }

    @Test
    void whatWasHeardAfterTheWorkStaysHeardWithItsDay() {
        AGame game = begun().after("workshop item=hub", "consult member=VN item=hub", "undo to=0");
        assertThat(game.state().days()).isEqualTo(5);
        assertThat(game.trust("VN")).isEqualTo(1);
        assertThat(game.state().member("VN").known()).contains("data");
        assertThat(game.state().item("hub").familiarity()).isZero();
        assertThat(game.refusal("undo to=0")).contains(Refusal.Reason.NOTHING_TO_UNDO);
    }

    @Test
    void theLastWorkIsFoundBehindTalk() {
        AGame game = begun().after("workshop item=hub", "consult member=VN item=hub");
        assertThat(game.game().lastUndo()).contains(new Decision.Undo(0));
    }

    @Test
    void severalStepsGoBackOneAfterAnother() {
        AGame game = begun().after(
                        "workshop item=hub",
                        "consult member=VN item=hub",
                        "draft item=hub clauses=room:1 forum=digital");
        Decision last = game.game().lastUndo().orElseThrow();
        Game once = game.game().decide(last).game();
        assertThat(once.state().item("hub").draft().text().strengths()).containsEntry("room", 2);
        Game twice = once.decide(once.lastUndo().orElseThrow()).game();
        assertThat(twice.state().item("hub").familiarity()).isZero();
        assertThat(twice.state().days()).isEqualTo(5);
        assertThat(twice.lastUndo()).isEmpty();
    }

    @Test
    void onceTheFloorIsOpenNothingIsTakenBack() {
        AGame game = begun().after("workshop item=hub", "open-floor");
        assertThat(game.refusal("undo to=0")).contains(Refusal.Reason.NOTHING_TO_UNDO);
    }

    @Test
    void takingAnAnswerBackReturnsToTheOffer() {
        AGame game = begun().after("visit partner=meridian", "decline", "undo to=1");
        assertThat(game.state().phase()).isEqualTo(Phase.HEARING);
        assertThat(game.after("accept").state().tokens()).isEqualTo(1);
    }

    @Test
    void daysThatWereLentAndSpentOnTalkCanNotBeHandedBack() {
        AGame game = begun().after(
                        "workshop item=hub", "consult member=SG item=hub", "circulate item=hub", "circulate item=hub")
                .after("visit partner=meridian", "accept", "consult member=VN item=hub", "circulate item=hub");
        assertThat(game.state().days()).isZero();
        assertThat(game.refusal("undo to=5")).contains(Refusal.Reason.HEARD_SINCE);
    }

    @Test
    void theAnswerThatAPartnersNextOfferFollowedStays() {
        AGame game = begun().after("visit partner=meridian", "accept", "visit partner=meridian", "decline");
        assertThat(game.refusal("undo to=3")).isEmpty();
        assertThat(game.refusal("undo to=1")).contains(Refusal.Reason.HEARD_SINCE);
        assertThat(game.refusal("undo to=0")).contains(Refusal.Reason.HEARD_SINCE);
    }

    @Test
    void aSoundingBelongsToTheDraftThatWasCirculated() {
        AGame game = begun().after(
                        "draft item=hub clauses=room:3,reporting:4 forum=digital", "circulate item=hub", "undo to=0");
        assertThat(game.draft("hub").strengths()).containsEntry("reporting", 2);
        assertThat(game.state().soundings().get("hub").draft().text().strengths())
                .containsEntry("reporting", 4);
    }

    @Test
    void workAfterAnUndoCanBeTakenBackInItsTurn() {
        AGame game = begun().after(
                        "workshop item=hub",
                        "consult member=VN item=hub",
                        "undo to=0",
                        "co-sponsor member=SG item=hub neighbour=VN");
        assertThat(game.state().days()).isEqualTo(4);
        assertThat(game.after("undo to=3").state().days()).isEqualTo(5);
    }
}
