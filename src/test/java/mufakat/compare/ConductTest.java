package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.compare.Conduct.Deed;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** What a game did, in an order that games can be compared by. */
class ConductTest {
    private final List<Deed> deeds = deeds(bowing().then(
                    "consult member=B item=ferry",
                    "consult member=A item=ferry",
                    "draft item=ferry clauses=run:2 forum=quay",
                    "draft item=ferry clauses=run:3 forum=quay",
                    "open-floor",
                    "table item=ferry forum=quay",
                    "adjourn")
            .stopped());

    @Test
    void whatIsPreparedInASessionStandsInOneOrderWhateverCameFirst() {
        assertThat(deeds)
                .extracting(Deed::key)
                .containsExactly(
                        "choose choice=bow",
                        "consult member=A item=ferry",
                        "consult member=B item=ferry",
                        "draft item=ferry clauses=run:3 safeguards= forum=quay",
                        "table item=ferry forum=quay",
                        "adjourn");
    }

    @Test
    void aDeedKeepsTheNumberOfItsDecisionAndADraftThatOfTheLast() {
        assertThat(deeds).extracting(Deed::number).containsExactly(1, 3, 2, 5, 7, 8);
    }

    @Test
    void onlyWhatIsPreparedTogetherIsOfOneBlock() {
        assertThat(deeds).extracting(Deed::block).isSorted();
        assertThat(deeds.get(1).block())
                .isEqualTo(deeds.get(2).block())
                .isEqualTo(deeds.get(3).block())
                .isNotEqualTo(deeds.get(0).block())
                .isNotEqualTo(deeds.get(4).block());
        assertThat(deeds.get(4).block()).isNotEqualTo(deeds.get(5).block());
    }

    @Test
    void whatIsPreparedAndNeverTabledIsADeedAllTheSame() {
        assertThat(deeds(bowing().then("workshop item=ferry").stopped()))
                .extracting(Deed::key)
                .containsExactly("choose choice=bow", "workshop item=ferry");
    }

    @Test
    void aVisitIsOneDeedWithTheAnswerToTheOffer() {
        assertThat(deeds(bowing().then("visit partner=guild", "decline", "open-floor", "adjourn")
                        .stopped()))
                .extracting(Deed::key)
                .containsExactly("choose choice=bow", "visit partner=guild decline", "adjourn");
    }

    @Test
    void whatWasPreparedInOneSessionIsNotDoneAgainInTheNext() {
        assertThat(deeds(bowing().then("consult member=A item=ferry").waiting().over()))
                .extracting(Deed::key)
                .containsExactly("choose choice=bow", "consult member=A item=ferry", "adjourn", "adjourn");
    }

    private static List<Deed> deeds(String... decisions) {
        return Conduct.of(
                new AClass().plays("Ana", decisions).comparison().accounts().get(0));
    }
}
