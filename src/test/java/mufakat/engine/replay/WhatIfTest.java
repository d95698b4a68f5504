package mufakat.engine.replay;

import static mufakat.engine.replay.Supposed.TABLE_HUB;
import static mufakat.engine.replay.Supposed.TABLE_PACT;
import static mufakat.engine.replay.Supposed.WEAK_HUB;
import static mufakat.engine.replay.Supposed.decisions;
import static mufakat.engine.replay.Supposed.leftOut;
import static mufakat.engine.replay.Supposed.table;
import static mufakat.engine.replay.Supposed.taken;
import static mufakat.engine.replay.Supposed.toTheEnd;
import static mufakat.engine.replay.Supposed.whatIf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mufakat.engine.Phase;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Tabling;
import org.junit.jupiter.api.Test;

/** The same game with one decision changed: what of the rest still fits, and where it stops. */
class WhatIfTest {
    @Test
    void theRestIsTakenWhereItStillFits() {
        WhatIf whatIf = whatIf(
                table(),
                toTheEnd("consult member=SG item=hub", WEAK_HUB, "open-floor", TABLE_HUB),
                1,
                "workshop item=hub");

        assertThat(taken(whatIf)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(leftOut(whatIf)).isEmpty();
        assertThat(whatIf.hasStopped()).isFalse();
        assertThat(whatIf.now().state().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void whatIsRefusedIsLeftOutForTheGamesOwnReason() {
        WhatIf whatIf = whatIf(
                table(),
                toTheEnd(
                        "consult member=SG item=hub",
                        "workshop item=pact",
                        "workshop item=drill",
                        "consult member=VN item=hub",
                        "open-floor"),
                1,
                "workshop item=hub");

        assertThat(leftOut(whatIf)).containsExactly(4);
        assertThat(whatIf.steps().get(3).refusal())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Refusal.Reason.NO_DAYS));
    }

    @Test
    void theWayOutOfADebateThatDoesNotComeIsLeftOut() {
        WhatIf whatIf =
                whatIf(table(), toTheEnd("workshop item=drill", "open-floor", TABLE_HUB, "let-rest"), 1, WEAK_HUB);

        assertThat(leftOut(whatIf)).containsExactly(4);
        assertThat(whatIf.now().state().isAdopted("hub")).isTrue();
        assertThat(whatIf.hasStopped()).isFalse();
    }

    @Test
    void aMoveInOneDebateIsNeverMadeInAnother() {
        List<String> played = toTheEnd("open-floor", TABLE_HUB, "let-rest", TABLE_PACT, "press");

        WhatIf whatIf = whatIf(table(), played, 2, TABLE_PACT);

        assertThat(leftOut(whatIf)).containsExactly(3, 4);
        assertThat(whatIf.now().state().tablings()).extracting(Tabling::result).containsExactly(Tabling.Result.PRESSED);
    }

    @Test
    void anAnswerToOneOfferIsNeverGivenToAnother() {
        List<String> played = toTheEnd("visit partner=meridian", "accept", "open-floor");

        WhatIf whatIf = whatIf(table(), played, 1, "visit partner=zephyr");

        assertThat(whatIf.now().state().phase()).isEqualTo(Phase.HEARING);
        assertThat(whatIf.hasStopped()).isTrue();
        assertThat(whatIf.unreached()).isEqualTo(decisions(played.subList(1, played.size())));
    }

    @Test
    void theGameStopsWhereItWaitsForAMoveThatNobodyMade() {
        List<String> played = toTheEnd(WEAK_HUB, "open-floor", TABLE_HUB);

        WhatIf whatIf = whatIf(table(), played, 1, "workshop item=drill");

        assertThat(whatIf.now().state().phase()).isEqualTo(Phase.DEBATING);
        assertThat(whatIf.hasStopped()).isTrue();
        assertThat(taken(whatIf)).containsExactly(1, 2, 3);
        assertThat(whatIf.unreached()).hasSize(3);
        assertThat(leftOut(whatIf)).isEmpty();
    }

    @Test
    void aGameThatStopsIsComparedWithTheOtherAsItThenStood() {
        WhatIf whatIf = whatIf(table(), toTheEnd(WEAK_HUB, "open-floor", TABLE_HUB), 1, "workshop item=drill");

        assertThat(whatIf.was().state().phase()).isEqualTo(Phase.FLOOR);
        assertThat(whatIf.difference().ending()).isEmpty();
        assertThat(whatIf.difference().texts()).containsOnlyKeys("hub");
    }

    @Test
    void severalDecisionsMayStandInThePlaceOfOne() {
        WhatIf whatIf = whatIf(
                table(),
                toTheEnd("visit partner=meridian", "accept", "open-floor"),
                1,
                "visit partner=zephyr",
                "accept");

        assertThat(taken(whatIf)).containsExactly(1, 1, 3, 4, 5, 6);
        assertThat(leftOut(whatIf)).containsExactly(2);
    }

    @Test
    void whatIsNotPossibleThereIsTheCallersMistake() {
        assertThatThrownBy(() -> whatIf(table(), toTheEnd("open-floor"), 1, TABLE_HUB))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
