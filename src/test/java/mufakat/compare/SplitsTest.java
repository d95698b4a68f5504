package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mufakat.compare.DecisionPoint.Kind;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

class SplitsTest {
    private static final DecisionPoint BOW = DecisionPoint.of(Kind.SCENE, 0, "arrival");

    @Test
    void aChoiceThatHalfTheClassTookOtherwiseIsASplit() {
        Split split = split(room(2, 2), BOW).orElseThrow();

        assertThat(split.sides()).hasSize(2);
        assertThat(split.evenness()).isEqualTo(1);
        assertThat(split.reach()).isEqualTo(1);
    }

    @Test
    void oneWhoWentTheirOwnWayDoesNotDivideALargeClass() {
        assertThat(split(room(8, 1), BOW)).isEmpty();
    }

    @Test
    void aChoiceThatGoesWithTheOutcomeTellsMoreThanOneThatDoesNot() {
        AClass room = new AClass();
        for (int i = 0; i < 4; i++) {
            room.plays(
                    "carried" + i,
                    "choose choice=" + (i % 2 == 0 ? "bow" : "nod"),
                    "consult member=A item=ferry",
                    "draft item=ferry clauses=run:3 forum=quay",
                    "open-floor",
                    "table item=ferry forum=quay",
                    "adjourn",
                    "open-floor",
                    "adjourn");
            room.plays(
                    "waited" + i,
                    "choose choice=" + (i % 2 == 0 ? "bow" : "nod"),
                    "open-floor",
                    "adjourn",
                    "open-floor",
                    "adjourn");
        }
        Comparison comparison = room.comparison();

        assertThat(split(comparison, DecisionPoint.of(Kind.CONSULT, 0, "A"))
                        .orElseThrow()
                        .telling())
                .isGreaterThan(split(comparison, BOW).orElseThrow().telling() + 0.5);
    }

    @Test
    void whatFollowedIsSaidWhereTheSidesDifferTheMost() {
        Comparison comparison = new AClass()
                .plays(
                        "Ana",
                        "choose choice=bow",
                        "consult member=A item=ferry",
                        "draft item=ferry clauses=run:3 forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays("Budi", "choose choice=bow", "open-floor", "adjourn", "open-floor", "adjourn")
                .comparison();

        Split heard = split(comparison, DecisionPoint.of(Kind.CONSULT, 0, "A")).orElseThrow();

        assertThat(OutcomeContrast.of(heard)).isPresent();
        assertThat(OutcomeContrast.of(heard).orElseThrow().left()
                        + OutcomeContrast.of(heard).orElseThrow().right())
                .isEqualTo(1);
    }

    private static Comparison room(int bowing, int nodding) {
        AClass room = new AClass();
        for (int i = 0; i < bowing; i++) {
            room.plays("bow" + i, "choose choice=bow");
        }
        for (int i = 0; i < nodding; i++) {
            room.plays("nod" + i, "choose choice=nod");
        }
        return room.comparison();
    }

    private static Optional<Split> split(Comparison comparison, DecisionPoint point) {
        return comparison.splits().stream()
                .filter(split -> split.point().equals(point))
                .findFirst();
    }
}
