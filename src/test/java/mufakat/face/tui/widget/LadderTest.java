package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.screen.Samples;
import mufakat.face.tui.screen.TestScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LadderTest {
    private final List<String> asked = new ArrayList<>();
    private final Ladder ladder = new Ladder(
            Samples.STEPS,
            (clause, strength) -> asked.add(clause + " " + strength),
            (safeguard, tick) -> asked.add(safeguard + " " + tick));
    private TestScreen screen;

    @BeforeEach
    void show() {
        ladder.show(Samples.CLAUSES, Samples.safeguards(LadderRows.Tick.ON));
        screen = TestScreen.showing(ladder);
    }

    @Test
    void theStrengthStandsInCapitalsAndWordsAreShortWhereRoomIs() {
        assertThat(screen.line(2))
                .isEqualTo(" ▸ core A hub to share incident reports    absent notes ENCOUR. endeav. commits");
        assertThat(screen.resize(120, 40).line(2)).endsWith("absent notes ENCOURAGES endeavours commits");
    }

    @Test
    void aClauseIsNeverCutShort() {
        assertThat(screen.line(3)).contains("Members report major incidents");
        assertThat(screen.line(4)).contains("within a day");
    }

    @Test
    void leftAndRightAskForAnotherStrengthAndChangeNothingByThemselves() {
        screen.press(KeyType.ArrowRight, KeyType.ArrowLeft, KeyType.ArrowDown, KeyType.ArrowRight);
        assertThat(asked).containsExactly("hub 3", "hub 1", "reporting 2");
        assertThat(screen.line(2)).contains("ENCOUR.");
    }

    @Test
    void theLadderHasTwoEnds() {
        ladder.show(List.of(new LadderRows.Clause("a", "", "A", 0), new LadderRows.Clause("b", "", "B", 4)), List.of());
        screen.step().press(KeyType.ArrowLeft, KeyType.ArrowDown, KeyType.ArrowRight);
        assertThat(asked).isEmpty();
    }

    @Test
    void SpaceTurnsASafeguardAndLeftAndRightTakeItOutAndPutItIn() {
        screen.press(KeyType.End).type(" ").press(KeyType.ArrowRight, KeyType.ArrowLeft, KeyType.Enter);
        assertThat(asked).containsExactly("law OFF", "law OFF");
        ladder.show(Samples.CLAUSES, Samples.safeguards(LadderRows.Tick.OFF));
        assertThat(screen.press(KeyType.ArrowRight).line(6)).startsWith(" ▸ [ ]");
        assertThat(asked).endsWith("law ON");
    }

    @Test
    void aClickOnAStepAsksForIt() {
        screen.clickOn("commits").clickOn("within a day").clickOn("national law");
        assertThat(asked).containsExactly("hub 4", "law OFF");
        assertThat(ladder.selectedClause()).isEmpty();
    }

    @Test
    void aLadderWithoutFiveStepsIsNoLadder() {
        assertThatThrownBy(() -> new LadderSteps(List.of("one"), List.of("one")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
