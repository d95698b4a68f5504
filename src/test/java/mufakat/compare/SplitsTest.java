package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static mufakat.compare.AFerryGame.nodding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import mufakat.compare.DecisionPoint.Kind;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

class SplitsTest {
    private static final DecisionPoint BOW = DecisionPoint.of(Kind.SCENE, 0, "arrival");
    private static final String WORKSHOP = "workshop item=ferry";

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

    @Test
    void aSideOfASmallClassMayBeOneGameButNotThatOfALargerOne() {
        assertThat(split(room(3, 1), BOW)).isPresent();
        assertThat(split(room(4, 1), BOW)).isEmpty();
        assertThat(split(room(3, 2), BOW)).isPresent();
        assertThat(split(room(28, 2), BOW)).isEmpty();
        assertThat(split(room(27, 3), BOW)).isPresent();
    }

    @Test
    void howEvenlyItDividedTheClassIsTheEntropyOfTheSides() {
        assertThat(split(room(3, 1), BOW).orElseThrow().evenness()).isCloseTo(0.8113, within(0.0001));
        assertThat(split(room(3, 1), BOW).orElseThrow().weight()).isCloseTo(0.2028, within(0.0001));
    }

    @Test
    void theSideOfMostGamesComesFirst() {
        assertThat(split(room(2, 3), BOW).orElseThrow().largestFirst())
                .extracting(side -> side.getKey(), side -> side.getValue().size())
                .containsExactly(tuple("nod", 3), tuple("bow", 2));
    }

    @Test
    void whatFollowedIsThePartOfTheSpreadThatLiesBetweenTheSides() {
        AClass room = new AClass();
        // Of three that held the workshop two carried the ferry, of three others none.
        room.plays("a", bowing().then(WORKSHOP).carrying().over());
        room.plays("b", bowing().then(WORKSHOP).carrying().over());
        room.plays("c", bowing().then(WORKSHOP).waiting().over());
        room.plays("d", bowing().waiting().over());
        room.plays("e", bowing().waiting().over());
        room.plays("f", bowing().waiting().over());

        Split split = split(room.comparison(), DecisionPoint.of(Kind.WORKSHOP, 0, "ferry"))
                .orElseThrow();

        assertThat(split.telling()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(split.weight()).isCloseTo(0.25 + 1 / 3.0, within(1e-9));
        assertThat(split.games()).isEqualTo(6);
    }

    @Test
    void whatWasAgreedBeforeAPointDidNotFollowFromIt() {
        AClass room = new AClass();
        for (int i = 0; i < 2; i++) {
            room.plays("carried" + i, bowing().carrying().over("workshop item=toll"));
            room.plays("waited" + i, bowing().waiting().over());
        }

        // Ambition and comfort lie wholly between the sides; the text was agreed a session earlier.
        assertThat(split(room.comparison(), DecisionPoint.of(Kind.WORKSHOP, 1, "toll"))
                        .orElseThrow()
                        .telling())
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void thatWhatIsTabledMayBeAgreedTellsNothingOfTablingIt() {
        AClass room = new AClass();
        for (int i = 0; i < 2; i++) {
            room.plays("carried" + i, bowing().carrying().over());
            room.plays("waited" + i, bowing().waiting().over());
        }
        Comparison comparison = room.comparison();

        assertThat(split(comparison, DecisionPoint.of(Kind.AGENDA, 0, "ferry"))
                        .orElseThrow()
                        .telling())
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void gamesThatStoppedSayNothingOfWhatFollowed() {
        AClass room = new AClass();
        for (int i = 0; i < 2; i++) {
            room.plays("carried" + i, bowing().carrying().stopped());
            room.plays("waited" + i, nodding().waiting().over());
        }

        assertThat(split(room.comparison(), BOW).orElseThrow().telling()).isZero();
    }

    @Test
    void theMostTellingSplitComesFirstAndASecondOfItsKindWeighsHalf() {
        AClass room = new AClass();
        String a = "consult member=A item=ferry";
        String b = "consult member=B item=ferry";
        room.plays("a", bowing().then(a, b, "circulate item=ferry").stopped());
        room.plays("b", bowing().then(a, b, "open-floor").stopped());
        room.plays("c", bowing().then(a, b, "open-floor").stopped());
        room.plays("d", bowing().then("circulate item=ferry", "open-floor").stopped());
        room.plays("e", bowing().then("open-floor").stopped());
        room.plays("f", bowing().then("open-floor").stopped());

        // Three of six heard each member; two of six circulated a draft, which divides them less evenly.
        assertThat(room.comparison().splits())
                .extracting(Split::point)
                .containsExactly(
                        DecisionPoint.of(Kind.CONSULT, 0, "A"),
                        DecisionPoint.of(Kind.CIRCULATE, 0, "ferry"),
                        DecisionPoint.of(Kind.CONSULT, 0, "B"));
    }

    @Test
    void thePartOfTheClassThatCamePastAPointIsItsReach() {
        AClass room = new AClass();
        room.plays("a", bowing().then(WORKSHOP, "open-floor").stopped());
        room.plays("b", bowing().then("open-floor").stopped());
        room.plays("c", bowing().stopped());
        room.plays("d", bowing().stopped());

        assertThat(split(room.comparison(), DecisionPoint.of(Kind.WORKSHOP, 0, "ferry"))
                        .orElseThrow()
                        .reach())
                .isEqualTo(0.5);
        // Half of the class, halved, and nothing followed.
        assertThat(split(room.comparison(), DecisionPoint.of(Kind.WORKSHOP, 0, "ferry"))
                        .orElseThrow()
                        .weight())
                .isEqualTo(0.125);
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
