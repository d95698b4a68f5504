package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.compare.DecisionPoint.Kind;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

class DecisionPointExtractorTest {
    @Test
    void aChoiceAnOfferAndATextAreDecisionPoints() {
        GameSummary account = played(
                "choose choice=bow",
                "visit partner=guild",
                "decline",
                "draft item=ferry clauses=run:2,rule:1 forum=hall",
                "open-floor",
                "table item=ferry forum=hall");

        assertThat(account.choices())
                .containsEntry(DecisionPoint.of(Kind.SCENE, 0, "arrival"), "bow")
                .containsEntry(DecisionPoint.of(Kind.OFFER, 0, "lamps"), "declined")
                .containsEntry(DecisionPoint.of(Kind.AGENDA, 0, "ferry"), DecisionPoint.DONE)
                .containsEntry(DecisionPoint.of(Kind.FORUM, 0, "ferry"), "hall")
                .containsEntry(DecisionPoint.of(Kind.CORE, 0, "ferry"), "2");
    }

    @Test
    void theFirstAnswerToAnObjectionIsOneAndTheNextIsNot() {
        GameSummary account = played(
                "choose choice=nod",
                "draft item=ferry clauses=run:3,rule:4 forum=quay",
                "open-floor",
                "table item=ferry forum=quay",
                "soften clause=rule",
                "press");

        assertThat(account.choices()).containsEntry(DecisionPoint.of(Kind.REPLY, 0, "ferry"), "soften");
    }

    @Test
    void whatWasTakenBackWasNeverDoneButWhatWasSaidStaysSaid() {
        GameSummary account = played(
                "choose choice=bow", "workshop item=ferry", "consult member=B item=ferry", "undo to=1", "open-floor");

        assertThat(account.choice(DecisionPoint.of(Kind.WORKSHOP, 0, "ferry"))).contains(DecisionPoint.LEFT);
        assertThat(account.choice(DecisionPoint.of(Kind.CONSULT, 0, "B"))).contains(DecisionPoint.DONE);
        assertThat(account.path()).isEqualTo(List.of(1, 3, 5));
    }

    @Test
    void whatIsTakenBackIsThatOfThisPreparationHoweverFarBackADecisionIsNamed() {
        GameSummary account = played(
                "choose choice=bow",
                "workshop item=ferry",
                "open-floor",
                "adjourn",
                "workshop item=toll",
                "undo to=0",
                "open-floor");

        assertThat(account.choice(DecisionPoint.of(Kind.SCENE, 0, "arrival"))).contains("bow");
        assertThat(account.choice(DecisionPoint.of(Kind.WORKSHOP, 0, "ferry"))).contains(DecisionPoint.DONE);
        assertThat(account.choice(DecisionPoint.of(Kind.WORKSHOP, 1, "toll"))).contains(DecisionPoint.LEFT);
        assertThat(account.path()).isEqualTo(List.of(1, 2, 3, 4, 7));
    }

    @Test
    void aPointIsLeftOnlyWhenItsSessionHasCome() {
        GameSummary account = played("choose choice=bow", "open-floor");

        assertThat(account.choice(DecisionPoint.of(Kind.CONSULT, 0, "A"))).contains(DecisionPoint.LEFT);
        assertThat(account.choice(DecisionPoint.of(Kind.CONSULT, 1, "A"))).isEmpty();
        assertThat(account.choice(DecisionPoint.of(Kind.CORE, 0, "ferry"))).isEmpty();
    }

    private static GameSummary played(String... decisions) {
        Comparison comparison = new AClass().plays("Ana", decisions).comparison();
        assertThat(comparison.remarks()).isEmpty();
        return comparison.accounts().get(0);
    }
}
