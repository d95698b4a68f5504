package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mufakat.engine.model.Stance;
import mufakat.report.compare.AClass;
import mufakat.story.DecisionRule;
import org.junit.jupiter.api.Test;

/** What is kept of one game of a class. */
class GameSummaryTest {
    @Test
    void theLastThatBecameOfAnItemIsToldOfIt() {
        GameSummary account = played(bowing().failing()
                .then("draft item=ferry clauses=run:3 forum=quay", "open-floor", "table item=ferry forum=quay")
                .stopped());

        assertThat(account.fates()).extracting(TabledText::agreed).containsExactly(false, true);
        assertThat(account.lastOf("ferry"))
                .hasValueSatisfying(fate -> assertThat(fate.session()).isEqualTo(1));
        assertThat(account.lastOf("toll")).isEmpty();
        assertThat(account.agreed()).containsExactly("ferry");
    }

    @Test
    void whatIsAgreedSinceASessionCountsFromThatSessionOn() {
        GameSummary account = played(bowing().carrying()
                .then(
                        "draft item=toll clauses=toll:4 forum=quay",
                        "open-floor",
                        "table item=toll forum=quay",
                        "let-rest")
                .stopped());

        assertThat(account.agreedSince(0)).containsExactly("ferry");
        assertThat(account.agreedSince(1)).isEmpty();
    }

    @Test
    void aLessonBeginsWithItsOwnSession() {
        Comparison comparison = new AClass()
                .hands(
                        "ana.jsonl",
                        AClass.saved(AClass.header("Ana", 0).playing(Optional.of("autumn")), "open-floor", "adjourn"))
                .comparison();
        GameSummary account = comparison.accounts().get(0);

        assertThat(account.beginning(comparison.story()).game().state().session())
                .isEqualTo(1);
        assertThat(account.isOver()).isTrue();
        assertThat(account.session()).isEqualTo(1);
        assertThat(account.world().sessions()).contains("autumn");
        assertThat(comparison.place().sessions()).isEqualTo("autumn");
    }

    @Test
    void aTextKeepsWhoHeldItUpAndWhatOtherRulesWouldHaveDone() {
        TabledText fate = played(bowing().failing().stopped()).fates().get(0);

        assertThat(fate.closed()).containsEntry("A", Stance.OBJECTS);
        assertThat(fate.objecting()).singleElement().satisfies(held -> {
            assertThat(held.member()).isEqualTo("A");
            assertThat(held.clause()).isEqualTo("rule");
            assertThat(held.redLine()).isEqualTo(TabledObjection.RedLine.KEPT);
            assertThat(held.comfort()).isNegative();
        });
        assertThat(fate.asEnded())
                .extracting(Judgement::rule)
                .containsExactly(DecisionRule.QUALIFIED_MAJORITY, DecisionRule.SIMPLE_MAJORITY);
        assertThat(fate.asEnded().get(1)).satisfies(simple -> {
            assertThat(simple.passed()).isTrue();
            assertThat(simple.inFavour()).isEqualTo(2);
            assertThat(simple.against()).containsExactly("A");
        });
    }

    @Test
    void theCallBeforeTheFloorIsKeptWithItsText() {
        TabledText fate = played(bowing().then(
                                "draft item=ferry clauses=run:3 forum=quay",
                                "call-room item=ferry objecting=A",
                                "open-floor",
                                "table item=ferry forum=quay")
                        .stopped())
                .fates()
                .get(0);

        assertThat(fate.guess())
                .hasValueSatisfying(guess -> assertThat(guess.item()).isEqualTo("ferry"));
        assertThat(played(bowing().carrying().stopped()).fates().get(0).guess()).isEmpty();
    }

    @Test
    void trustAndCapacityAreThoseOfTheEnd() {
        GameSummary account =
                played(bowing().then("visit partner=guild", "accept").waiting().over());

        assertThat(account.trust()).containsEntry("A", 3).containsEntry("B", 2);
        assertThat(account.capacity()).containsEntry("C", 2).containsEntry("A", 2);
        assertThat(account.measures()).containsEntry("calm", 10).containsEntry("trade", 0);
        assertThat(account.floors()).containsExactly(0, 1);
    }

    @Test
    void whatWasDecidedIsReadBackAsItWasTaken() {
        GameSummary account = played(bowing().carrying().over());

        assertThat(account.log().size()).isEqualTo(7);
        assertThat(account.entries()).hasSize(7);
        assertThat(account.entries().get(2).at())
                .isEqualTo(account.header().started().plusSeconds(2));
        assertThat(account.log().lines()).element(2).isEqualTo("open-floor");
        assertThat(account.played(AClass.story()).game().state().isAdopted("ferry"))
                .isTrue();
    }

    private static GameSummary played(String... decisions) {
        Comparison comparison = new AClass().plays("Ana", decisions).comparison();
        assertThat(comparison.remarks()).isEmpty();
        return comparison.accounts().get(0);
    }
}
