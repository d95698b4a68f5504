package mufakat.engine.model;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.text;
import static mufakat.story.DecisionRule.CONSENSUS;
import static mufakat.story.DecisionRule.QUALIFIED_MAJORITY;
import static mufakat.story.DecisionRule.SIMPLE_MAJORITY;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AMember;
import mufakat.engine.AnItem;
import mufakat.story.DecisionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other rules than consensus would bring (rules, section 6). */
class VoteTest {
    private static final AnItem PACT = item("pact").saying(core("pact").touches("data", 1));
    private static final Text AT_THREE = text("pact:3");

    /** A member in favour, or by its sensitivity against (3: −9) or abstaining (1: −3). */
    private static AMember feeling(String id, int data, int population) {
        return member(id).capacity(5).feels("data", data).population(population);
    }

    private static Vote vote(DecisionRule rule, AMember... members) {
        return Vote.on(aTable().of(members).discussing(PACT).situation("pact"), AT_THREE, rule);
    }

    @Test
    void underConsensusOneObjectionIsEnough() {
        assertThat(vote(CONSENSUS, feeling("A", 0, 1), feeling("B", 0, 1), feeling("C", 3, 1))
                        .result())
                .isEqualTo(Vote.Result.FELL);
    }

    @Test
    void aSimpleMajorityIsMoreThanHalf() {
        assertThat(vote(SIMPLE_MAJORITY, feeling("A", 0, 1), feeling("B", 0, 1), feeling("C", 3, 1))
                        .result())
                .isEqualTo(Vote.Result.PASSED);
        assertThat(vote(SIMPLE_MAJORITY, feeling("A", 0, 1), feeling("B", 3, 1)).result())
                .isEqualTo(Vote.Result.FELL);
    }

    @Test
    void whoHesitatesAbstainsAndAnAbstentionIsNoVoteInFavour() {
        Vote vote = vote(SIMPLE_MAJORITY, feeling("A", 0, 1), feeling("B", 1, 1));
        assertThat(vote.stances()).containsEntry("B", Stance.HESITATES);
        assertThat(vote.inFavour()).containsExactly("A");
        assertThat(vote.result()).isEqualTo(Vote.Result.FELL);
    }

    @Test
    void aVoteIsolatesNobody() {
        // B and C, at −3 each, would object under consensus because neither is alone; a ballot is cast alone.
        AMember[] members = {feeling("A", 0, 1), feeling("B", 1, 1), feeling("C", 1, 1)};
        assertThat(vote(CONSENSUS, members).against()).containsExactly("B", "C");
        assertThat(vote(SIMPLE_MAJORITY, members).against()).isEmpty();
    }

    @Test
    void whoIsOutvotedIsBoundAgainstItsWill() {
        assertThat(vote(SIMPLE_MAJORITY, feeling("A", 0, 1), feeling("B", 0, 1), feeling("C", 3, 1))
                        .against())
                .containsExactly("C");
    }

    @ParameterizedTest
    @CsvSource({
        // in favour, their people, against, their people
        "6, 65, 4, 35, PASSED",
        "6, 64, 4, 36, FELL",
        "5, 90, 4, 10, PASSED",
        "5, 90, 5, 10, FELL",
        // Too few people, but three can't block.
        "6, 50, 3, 50, PASSED",
    })
    void aQualifiedMajorityIsOneOfMembersAndOfPeople(
            int inFavour, int people, int against, int others, Vote.Result result) {
        AMember[] members = new AMember[inFavour + against];
        for (int i = 0; i < members.length; i++) {
            boolean favours = i < inFavour;
            int shared = favours ? people * 600 / inFavour : others * 600 / against;
            members[i] = feeling("M" + i, favours ? 0 : 3, shared);
        }
        assertThat(vote(QUALIFIED_MAJORITY, members).result()).isEqualTo(result);
    }
}
