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

    @Test
    void allThatIsPreparedIsAPointOfItsKind() {
        GameSummary account = played("choose choice=nod", "circulate item=ferry", "open-floor");

        assertThat(account.choices()).containsEntry(DecisionPoint.of(Kind.CIRCULATE, 0, "ferry"), DecisionPoint.DONE);
        assertThat(account.choice(DecisionPoint.of(Kind.OFFER, 0, "lamps"))).contains(DecisionPoint.LEFT);
    }

    @Test
    void anOfferThatWasTakenIsAccepted() {
        assertThat(played("choose choice=nod", "visit partner=guild", "accept").choices())
                .containsEntry(DecisionPoint.of(Kind.OFFER, 0, "lamps"), "accepted");
    }

    @Test
    void aPromiseAndACoSponsorArePointsOfTheirItemAndMember() {
        Comparison comparison = AClass.playing("compare/harbour.yaml")
                .plays(
                        "Ana",
                        "visit partner=bank",
                        "accept",
                        "promise member=C item=crane promise=host",
                        "co-sponsor member=B item=crane neighbour=C")
                .comparison();

        assertThat(comparison.accounts().get(0).choices())
                .containsEntry(new DecisionPoint(Kind.CO_SPONSOR, 0, "crane", "B"), DecisionPoint.DONE)
                .containsEntry(new DecisionPoint(Kind.PROMISE, 0, "crane", "C"), DecisionPoint.DONE);
    }

    @Test
    void aPointIsCalledByItsKindItsSessionAndWhatItIsAbout() {
        assertThat(DecisionPoint.of(Kind.CO_SPONSOR, 1, "ferry").id()).isEqualTo("co-sponsor:1:ferry");
        assertThat(new DecisionPoint(Kind.PROMISE, 0, "crane", "C").id()).isEqualTo("promise:0:crane:C");
    }

    @Test
    void pointsStandInTheOrderInWhichASessionBringsThem() {
        DecisionPoint earlier = DecisionPoint.of(Kind.INCIDENT, 0, "z");
        DecisionPoint scene = DecisionPoint.of(Kind.SCENE, 1, "z");
        DecisionPoint agenda = DecisionPoint.of(Kind.AGENDA, 1, "a");
        DecisionPoint other = DecisionPoint.of(Kind.AGENDA, 1, "b");
        DecisionPoint detailed = new DecisionPoint(Kind.AGENDA, 1, "b", "c");

        assertThat(List.of(detailed, other, agenda, scene, earlier).stream().sorted())
                .containsExactly(earlier, scene, agenda, other, detailed);
    }

    @Test
    void onlyAGameThatCameToItsEndIsOver() {
        assertThat(played("choose choice=nod", "open-floor").isOver()).isFalse();
        assertThat(played("choose choice=nod", "open-floor", "adjourn", "open-floor", "adjourn")
                        .isOver())
                .isTrue();
    }

    private static GameSummary played(String... decisions) {
        Comparison comparison = new AClass().plays("Ana", decisions).comparison();
        assertThat(comparison.remarks()).isEmpty();
        return comparison.accounts().get(0);
    }
}
