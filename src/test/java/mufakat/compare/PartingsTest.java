package mufakat.compare;

import static mufakat.compare.AFerryGame.bowing;
import static mufakat.compare.AFerryGame.nodding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.report.compare.AClass;
import mufakat.report.compare.ComparisonReport;
import mufakat.report.compare.ComparisonWords;
import mufakat.report.compare.PartingWords;
import mufakat.report.compare.Transcripts;
import org.junit.jupiter.api.Test;

class PartingsTest {
    private static final String[] SOFT = whole("draft item=ferry clauses=run:3,rule:1 safeguards=home forum=quay");
    private static final String[] HARD = whole("draft item=ferry clauses=run:3,rule:3 forum=quay", "let-rest");

    /** Bow, prepare, table the ferry, and play to the end; a second word is the answer to an objection. */
    private static String[] whole(String draft, String... reply) {
        List<String> decisions = new java.util.ArrayList<>(List.of(
                "choose choice=bow",
                "consult member=A item=ferry",
                draft,
                "open-floor",
                "table item=ferry forum=quay"));
        decisions.addAll(List.of(reply));
        decisions.addAll(List.of("adjourn", "open-floor", "adjourn"));
        return decisions.toArray(String[]::new);
    }

    @Test
    void namesTheMemberTheTextAndTheLedgerLineThatMadeTheDifference() {
        Parting parting = new AClass()
                .plays("Ana", SOFT)
                .plays("Budi", HARD)
                .comparison()
                .partings()
                .get(0);

        assertThat(parting.shared()).isEqualTo(2);
        Parting.Turn turn = parting.turn().orElseThrow();
        Parting.Swing swing = turn.swing().orElseThrow();
        assertThat(turn.item()).isEqualTo("ferry");
        assertThat(swing.member()).isEqualTo("A");
        assertThat(List.of(swing.left(), swing.right())).contains(Stance.OBJECTS);
        assertThat(swing.leftLine().or(swing::rightLine).orElseThrow().reason()).isEqualTo(Line.Reason.TOUCHES);
    }

    @Test
    void saysInWordsWhatEitherDidAndWhatCameOfIt() {
        Comparison comparison =
                new AClass().plays("Ana", SOFT).plays("Budi", HARD).comparison();
        ComparisonWords words = new ComparisonWords(AClass.story(), AClass.MESSAGES);
        PartingWords told =
                new PartingWords(comparison.partings().get(0), words, new Transcripts(AClass.story(), AClass.MESSAGES));

        assertThat(told.leftDid()).hasSize(1).first().asString().contains("One office rules it");
        assertThat(told.turned())
                .anySatisfy(sentence -> assertThat(sentence).contains("Aria", "objects at −11 in the game of Budi"))
                .anySatisfy(sentence -> assertThat(sentence).contains("pride"))
                .anySatisfy(sentence -> assertThat(sentence).contains("“Afloat”", "“Ashore”"));
    }

    @Test
    void theOrderOfPreparationIsNoDifference() {
        String[] consultsFirst = {
            "choose choice=nod",
            "consult member=A item=ferry",
            "consult member=B item=ferry",
            "open-floor",
            "adjourn",
            "open-floor",
            "adjourn"
        };
        String[] otherWayRound = {
            "choose choice=nod",
            "consult member=B item=ferry",
            "consult member=A item=ferry",
            "draft item=ferry clauses=run:3 forum=quay",
            "open-floor",
            "table item=ferry forum=quay",
            "adjourn",
            "open-floor",
            "adjourn"
        };

        Comparison comparison = new AClass()
                .plays("Ana", consultsFirst)
                .plays("Budi", otherWayRound)
                .comparison();

        assertThat(comparison.partings())
                .singleElement()
                .satisfies(parting -> assertThat(parting.shared()).isEqualTo(3));
    }

    @Test
    void aGameIsLaidBesideTheOneThatDidTheSameForLongest() {
        List<Parting> partings = new AClass()
                .plays(
                        "Ana",
                        bowing().then("consult member=A item=ferry").carrying().over())
                .plays("Budi", nodding().waiting().over())
                .plays(
                        "Chan",
                        bowing().then("workshop item=ferry", "consult member=A item=ferry")
                                .waiting()
                                .over())
                .plays("Dewi", nodding().carrying().over())
                .comparison()
                .partings();

        assertThat(partings)
                .extracting(
                        parting -> parting.left().name(),
                        parting -> parting.right().name(),
                        Parting::shared)
                .containsExactly(tuple("Ana", "Chan", 2), tuple("Dewi", "Budi", 1));
        Parting first = partings.get(0);
        assertThat(first.shared()).isEqualTo(2);
        assertThat(List.of(first.leftDid(), first.rightDid())).containsExactly(List.of(3), List.of(2));
    }

    @Test
    void ofALargeClassEightPairsAreShownThoseThatPartedLatestFirst() {
        AClass room = new AClass();
        for (int i = 0; i < 6; i++) {
            String member = i % 3 == 0 ? "A" : i % 3 == 1 ? "B" : "C";
            String consult = "consult member=" + member + " item=ferry";
            String circulate = i < 3 ? "circulate item=ferry" : "workshop item=ferry";
            room.plays(
                    "carried" + i, bowing().then(consult, circulate).carrying().over());
            room.plays("waited" + i, bowing().then(consult, circulate).waiting().over());
        }

        List<Parting> partings = room.comparison().partings();

        assertThat(partings).hasSize(8).extracting(Parting::shared).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(partings.get(0).shared()).isGreaterThan(partings.get(7).shared());
    }

    @Test
    void gamesThatHadNothingInCommonDidNotPart() {
        assertThat(new AClass()
                        .plays("Ana", bowing().carrying().over())
                        .plays("Budi", nodding().waiting().over())
                        .comparison()
                        .partings())
                .isEmpty();
    }

    @Test
    void whoStoppedHasNotPartedFromAnybody() {
        assertThat(new AClass()
                        .plays("Ana", bowing().carrying().over())
                        .plays("Budi", bowing().waiting().stopped())
                        .comparison()
                        .partings())
                .isEmpty();
    }

    @Test
    void gamesThatCameToTheSameDidNotPart() {
        assertThat(new AClass()
                        .plays("Ana", SOFT)
                        .plays("Budi", SOFT)
                        .comparison()
                        .partings())
                .isEmpty();
    }

    @Test
    void gamesOfTwoWorldsAreNoPair() {
        mufakat.save.SaveHeader header = AClass.header("Budi", 1);
        mufakat.save.SaveHeader elsewhere = new mufakat.save.SaveHeader(
                header.game(),
                header.rules(),
                header.engine(),
                header.story(),
                99,
                header.player(),
                header.started(),
                header.sessions(),
                header.from());

        Comparison comparison = new AClass()
                .plays("Ana", SOFT)
                .hands("budi.jsonl", AClass.saved(elsewhere, HARD))
                .comparison();

        assertThat(comparison.worlds()).hasSize(2);
        assertThat(comparison.partings()).isEmpty();
        assertThat(ComparisonReport.of(comparison, AClass.MESSAGES))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Unlike is compared with unlike: the games differ in the seed"));
    }
}
