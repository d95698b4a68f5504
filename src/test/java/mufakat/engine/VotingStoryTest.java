package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.story.DecisionRule.QUALIFIED_MAJORITY;
import static mufakat.story.DecisionRule.SIMPLE_MAJORITY;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Counterfactual;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import org.junit.jupiter.api.Test;

/** A table that decides by vote (rules, section 6). */
class VotingStoryTest {
    private static AMember at(String id, int data) {
        return member(id).capacity(5).trust(3).feels("data", data);
    }

    private static AGame tabled(AGame game) {
        return game.after("open-floor", "table item=pact forum=digital");
    }

    @Test
    void theOutvotedLoseTwoTrustDoNotOwnTheTextAndDrawNoPrecedent() {
        AGame game = tabled(aTable().decidingBy(QUALIFIED_MAJORITY)
                .of(at("A", 0), at("B", 0), at("C", 0), at("D", 3).population(1))
                .discussing(
                        item("pact").saying(core("pact").touches("data", 2).moves("reach", 2)),
                        item("next").buildingOn("pact"))
                .begun());
        assertThat(game.lastTabling().result()).isEqualTo(Tabling.Result.ADOPTED);
        assertThat(game.trust("D")).isEqualTo(1);
        assertThat(game.inForce("pact").hesitated()).containsExactly("D");
        assertThat(game.measure("reach")).isEqualTo(3);
        assertThat(Texts.lines(game.ledger("D", "next"))).containsExactly("trust 1");
        assertThat(game.state().tokens()).isZero();
    }

    @Test
    void aTextThatFallsIsMovedLikeAnyOther() {
        AGame game = tabled(aTable().decidingBy(SIMPLE_MAJORITY)
                .of(at("A", 0), at("B", 3))
                .discussing(item("pact").saying(core("pact").touches("data", 1)))
                .begun());
        assertThat(game.state().phase()).isEqualTo(Phase.DEBATING);
        assertThat(game.after("soften clause=pact").lastTabling().result()).isEqualTo(Tabling.Result.ADOPTED);
    }

    @Test
    void whatTheDeskCallsCertainIsHowTheyVote() {
        // At 3 − 4 = −1 each, B and C would both object at a table of consensus; where there is a vote they abstain.
        AGame game = aTable().decidingBy(SIMPLE_MAJORITY)
                .of(
                        at("A", 0),
                        at("B", 2).openAbout("data"),
                        at("C", 2).openAbout("data"),
                        at("D", 2).openAbout("data"))
                .discussing(item("pact").saying(core("pact").touches("data", 1)))
                .begun();
        Outlook known = Outlook.of(game.known("pact"), game.draft("pact"));
        assertThat(known.certain("B")).contains(Stance.HESITATES);
        AGame tabled = tabled(game);
        assertThat(tabled.stances()).containsEntry("B", Stance.HESITATES);
    }

    @Test
    void aCirculatedDraftTellsHowTheyWouldVote() {
        AGame game = aTable().decidingBy(SIMPLE_MAJORITY)
                .of(at("A", 0), at("B", 2), at("C", 2), at("D", 3))
                .discussing(item("pact").saying(core("pact").touches("data", 2).drafted(1)))
                .begun()
                .after("circulate item=pact");
        GameState.Sounding sounding = game.state().soundings().get("pact");
        assertThat(sounding.objecting()).isZero();
        assertThat(sounding.hesitating()).isEqualTo(3);
    }

    @Test
    void theSmallestChangeIsOneThatWinsTheVote() {
        AGame game = tabled(aTable().decidingBy(SIMPLE_MAJORITY)
                        .of(at("A", 0), at("B", 1), at("C", 1))
                        .discussing(item("pact").saying(core("pact").touches("data", 2)))
                        .begun())
                .after("let-rest");
        // Two abstain, which no objection carries: one step more and they join.
        assertThat(game.lastTabling().opened()).containsEntry("B", Stance.HESITATES);
        Counterfactual change = Counterfactual.of(game.lastTabling());
        assertThat(change.steps()).isEqualTo(1);
        assertThat(change.wording().orElseThrow().strengths()).containsEntry("pact", 1);
    }
}
