package mufakat.engine.replay;

import static mufakat.engine.Incidents.incident;
import static mufakat.engine.replay.Supposed.TABLE_DRILL;
import static mufakat.engine.replay.Supposed.TABLE_HUB;
import static mufakat.engine.replay.Supposed.WEAK_HUB;
import static mufakat.engine.replay.Supposed.leftOut;
import static mufakat.engine.replay.Supposed.table;
import static mufakat.engine.replay.Supposed.taken;
import static mufakat.engine.replay.Supposed.toTheEnd;
import static mufakat.engine.replay.Supposed.whatIf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.ATable;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import org.junit.jupiter.api.Test;

/** How a changed game keeps its course: it moves on, goes back, and ends where the other did. */
class WhatIfCourseTest {
    @Test
    void theFloorIsOpenedAndTheSessionClosedWhereTheRestHasNothingMoreToDo() {
        List<String> played = toTheEnd("open-floor", TABLE_HUB, "let-rest");

        WhatIf late = whatIf(table(), played, 1, "workshop item=hub");
        WhatIf more = whatIf(table(), played, 4, TABLE_DRILL);

        assertThat(taken(late)).containsExactly(1, 0, 2, 3, 4, 5, 6);
        assertThat(late.steps().get(1).decision()).isEqualTo(new Decision.OpenFloor());
        assertThat(taken(more)).containsExactly(4, 0, 5, 6);
        assertThat(more.steps().get(1).decision()).isEqualTo(new Decision.Adjourn());
        assertThat(more.now().state().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void theSameIncidentStrikesAndIsReadOn() {
        ATable struck = table().struckAfterEachSession(1)
                .threatenedBy(
                        incident("worm", 4).hitting("VN").built(),
                        incident("flood", 4).hitting("SG").built());
        List<String> played =
                List.of("workshop item=hub", "open-floor", "adjourn", "go-on", "open-floor", "adjourn", "go-on");

        WhatIf whatIf = whatIf(struck, played, 1, "workshop item=drill");

        assertThat(whatIf.now().state().phase()).isEqualTo(Phase.ENDED);
        assertThat(whatIf.now().state().strikes())
                .hasSize(2)
                .isEqualTo(whatIf.was().state().strikes());
    }

    @Test
    void goingBackGoesBackToTheSameDecisionUnderItsNewNumber() {
        List<String> played =
                List.of("visit partner=meridian", "accept", "workshop item=hub", "workshop item=drill", "undo to=3");

        WhatIf whatIf = whatIf(table(), played, 1, "consult member=SG item=hub");

        assertThat(leftOut(whatIf)).containsExactly(2);
        assertThat(whatIf.steps().get(4).decision()).isEqualTo(new Decision.Undo(2));
        assertThat(whatIf.now().state().item("hub").familiarity()).isPositive();
        assertThat(whatIf.now().state().item("drill").familiarity()).isZero();
    }

    @Test
    void takingBackWhatWasLeftOutIsLeftOut() {
        List<String> played = List.of(
                "workshop item=drill", "visit partner=meridian", "accept", "undo to=2", "decline", "workshop item=hub");

        WhatIf whatIf = whatIf(table(), played, 2, "consult member=SG item=hub");

        assertThat(leftOut(whatIf)).containsExactly(3, 4, 5);
        assertThat(whatIf.now().state().item("drill").familiarity()).isPositive();
        assertThat(whatIf.now().state().item("hub").familiarity()).isPositive();
    }

    @Test
    void aGameThatIsOnGoesNoFurtherThanItWent() {
        WhatIf same = whatIf(
                table(), List.of("consult member=SG item=hub", "workshop item=hub"), 1, "consult member=VN item=hub");
        WhatIf ahead = whatIf(table(), List.of("consult member=SG item=hub", "workshop item=hub"), 1, "open-floor");

        assertThat(same.now().state().phase()).isEqualTo(Phase.PREPARING);
        assertThat(ahead.now().state().phase()).isEqualTo(Phase.FLOOR);
        assertThat(leftOut(ahead)).containsExactly(2);
        assertThat(ahead.hasStopped()).isFalse();
    }

    @Test
    void theDecisionToComeCanBeSupposed() {
        WhatIf whatIf = whatIf(table(), List.of(WEAK_HUB), 2, "open-floor", TABLE_HUB);

        assertThat(whatIf.now().state().phase()).isEqualTo(Phase.FLOOR);
        assertThat(whatIf.difference().texts()).containsOnlyKeys("hub");
    }
}
