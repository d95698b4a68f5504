package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static mufakat.compare.AFerryGame.nodding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mufakat.compare.DecisionPoint.Kind;
import mufakat.compare.OutcomeContrast.What;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** What came about on two sides of a split, where they differ the most. */
class OutcomeContrastTest {
    private static final DecisionPoint BOW = DecisionPoint.of(Kind.SCENE, 0, "arrival");

    @Test
    void theTextIsNamedWithHowManyGamesOfEitherSideAgreedIt() {
        AClass room = new AClass();
        room.plays("a", bowing().carrying().over());
        room.plays("b", bowing().carrying().over());
        room.plays("c", nodding().carrying().over());
        room.plays("d", nodding().waiting().over());
        room.plays("e", nodding().waiting().over());
        room.plays("f", nodding().waiting().over());

        // Four that nodded are the larger side.
        assertThat(followed(room, BOW)).contains(new OutcomeContrast(What.ITEM, "ferry", 1, 4, 2, 2));
    }

    @Test
    void sidesOfWhichTheSamePartAgreedAndEndedAlikeDoNotDiffer() {
        AClass room = new AClass();
        room.plays("a", bowing().carrying().over());
        room.plays("b", bowing().waiting().over());
        room.plays("c", nodding().carrying().over());
        room.plays("d", nodding().waiting().over());

        assertThat(followed(room, BOW)).isEmpty();
    }

    @Test
    void halfOfASideIsAsMuchAsHalfOfALargerOne() {
        AClass room = new AClass();
        room.plays("a", bowing().carrying().over());
        room.plays("b", bowing().waiting().over());
        room.plays("c", nodding().carrying().over());
        room.plays("d", nodding().carrying().over());
        room.plays("e", nodding().waiting().over());
        room.plays("f", nodding().waiting().over());

        assertThat(followed(room, BOW)).isEmpty();
    }

    @Test
    void whatWasAgreedEarlierIsNoOutcomeButTheEndingIs() {
        AClass room = new AClass();
        for (int i = 0; i < 2; i++) {
            room.plays("carried" + i, bowing().carrying().over("workshop item=toll"));
            room.plays("waited" + i, bowing().waiting().over());
        }

        OutcomeContrast followed =
                followed(room, DecisionPoint.of(Kind.WORKSHOP, 1, "toll")).orElseThrow();

        assertThat(followed.what()).isEqualTo(What.ENDING);
        assertThat(followed.id()).isIn("afloat", "ashore");
        assertThat(followed.left() + followed.right()).isEqualTo(2);
        assertThat(Math.abs(followed.left() - followed.right())).isEqualTo(2);
    }

    @Test
    void thatATabledTextWasAgreedIsNoOutcomeOfTablingIt() {
        AClass room = new AClass();
        for (int i = 0; i < 2; i++) {
            room.plays("carried" + i, bowing().carrying().over());
            room.plays("waited" + i, bowing().waiting().over());
        }

        assertThat(followed(room, DecisionPoint.of(Kind.AGENDA, 0, "ferry")))
                .hasValueSatisfying(followed -> assertThat(followed.what()).isEqualTo(What.ENDING));
    }

    @Test
    void ofGamesThatStoppedNothingIsSaid() {
        AClass room = new AClass();
        room.plays("a", bowing().carrying().stopped());
        room.plays("b", bowing().carrying().stopped());
        room.plays("c", nodding().waiting().over());
        room.plays("d", nodding().waiting().over());
        assertThat(followed(room, BOW)).isEmpty();

        room.plays("e", bowing().carrying().over());
        assertThat(followed(room, BOW)).contains(new OutcomeContrast(What.ITEM, "ferry", 1, 1, 0, 2));
    }

    private static Optional<OutcomeContrast> followed(AClass room, DecisionPoint point) {
        Split split = room.comparison().splits().stream()
                .filter(each -> each.point().equals(point))
                .findFirst()
                .orElseThrow();
        return OutcomeContrast.of(split);
    }
}
