package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static mufakat.compare.AFerryGame.nodding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mufakat.compare.Parting.Swing;
import mufakat.compare.Parting.Turn;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** The text on which two games turned out differently, and what made the difference. */
class TurnsTest {
    private static final String STRONGER = "draft item=ferry clauses=run:4 forum=quay";

    @Test
    void aTextThatOnlyOneHasTabledIsATurnWithoutASwing() {
        Turn turn = turn(bowing().carrying().over(), bowing().waiting().over());

        assertThat(turn.session()).isZero();
        assertThat(turn.item()).isEqualTo("ferry");
        assertThat(turn.left())
                .hasValueSatisfying(fate -> assertThat(fate.agreed()).isTrue());
        assertThat(turn.right()).isEmpty();
        assertThat(turn.swing()).isEmpty();
    }

    @Test
    void itIsATurnAsWellWhereTheOtherHasTabledIt() {
        Turn turn = turn(bowing().waiting().over(), bowing().carrying().over());

        assertThat(turn.left()).isEmpty();
        assertThat(turn.right())
                .hasValueSatisfying(fate -> assertThat(fate.item()).isEqualTo("ferry"));
    }

    @Test
    void aTextThatBothHaveTabledIsPreferredToAnEarlierOneOfOneAlone() {
        Turn turn = turn(
                bowing().carrying()
                        .then(STRONGER, "open-floor", "table item=ferry forum=quay", "adjourn")
                        .stopped(),
                bowing().waiting().failing().stopped());

        assertThat(turn.session()).isEqualTo(1);
        assertThat(turn.item()).isEqualTo("ferry");
        assertThat(turn.left())
                .hasValueSatisfying(fate -> assertThat(fate.agreed()).isTrue());
        assertThat(turn.right())
                .hasValueSatisfying(fate -> assertThat(fate.agreed()).isFalse());
        assertThat(turn.swing().map(Swing::member)).contains("A");
    }

    @Test
    void theSwingNamesTheComfortInEitherGameAndTheLineThatDiffersMost() {
        Swing swing = turn(bowing().carrying().over(), bowing().failing().over())
                .swing()
                .orElseThrow();

        assertThat(swing.member()).isEqualTo("A");
        assertThat(swing.left()).isEqualTo(Stance.SUPPORTS);
        assertThat(swing.right()).isEqualTo(Stance.OBJECTS);
        // The office touches pride 2, Aria feels it 3, and the text endeavours: 18 less.
        assertThat(swing.leftComfort() - swing.rightComfort()).isEqualTo(18);
        assertThat(swing.leftLine()).isEmpty();
        assertThat(swing.rightLine()).hasValueSatisfying(line -> {
            assertThat(line.reason()).isEqualTo(Line.Reason.TOUCHES);
            assertThat(line.amount().low()).isEqualTo(-18);
        });
        assertThat(swing.redLine()).isEmpty();
    }

    @Test
    void theSameSwingIsSeenFromTheOtherSide() {
        Swing swing = turn(bowing().failing().over(), bowing().carrying().over())
                .swing()
                .orElseThrow();

        assertThat(swing.leftComfort() - swing.rightComfort()).isEqualTo(-18);
        assertThat(swing.leftLine())
                .hasValueSatisfying(line -> assertThat(line.amount().low()).isEqualTo(-18));
        assertThat(swing.rightLine()).isEmpty();
    }

    @Test
    void whatHelpedOnlyOneOfThemIsNotTheLineWhereTheOtherLostMore() {
        // Whoever bowed has Aria's trust, which is one; the office is eighteen.
        Swing swing = turn(
                        nodding().then("workshop item=ferry").carrying().over(),
                        bowing().failing().over())
                .swing()
                .orElseThrow();

        assertThat(swing.leftLine().or(swing::rightLine).map(Line::reason)).contains(Line.Reason.TOUCHES);
    }

    private static Turn turn(String[] left, String[] right) {
        Comparison comparison =
                new AClass().plays("Ana", left).plays("Budi", right).comparison();
        assertThat(comparison.remarks()).isEmpty();
        Optional<Turn> turn = new Turns(
                        comparison.story(),
                        comparison.accounts().get(0),
                        comparison.accounts().get(1))
                .first();
        return turn.orElseThrow();
    }
}
