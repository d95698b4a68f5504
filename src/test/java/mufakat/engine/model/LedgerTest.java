package mufakat.engine.model;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.lines;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AMember;
import mufakat.engine.ATable;
import mufakat.engine.AnItem;
import mufakat.engine.SituationFactory;
import org.junit.jupiter.api.Test;

/** What a member feels about the words of a text (rules, section 2). */
class LedgerTest {
    private static final AnItem HUB = item("hub")
            .demanding(2)
            .saying(
                    core("room").serves("response", 2).touches("sovereignty", 1),
                    clause("reporting").touches("data", 2).touches("sovereignty", 1))
            .guard("national-law", "data")
            .guard("own-pace", "data")
            .guard("own-lead", "sovereignty");

    private static Ledger ledger(AMember of, Text text) {
        ATable table = aTable().of(of).discussing(HUB);
        return Ledger.of(table.situation("hub"), of.built().id(), text);
    }

    @Test
    void aMemberThatFeelsAndWantsNothingAndCanDoAllFeelsItsTrustAlone() {
        Ledger ledger = ledger(member("VN").trust(4).capacity(5), text("room:4", "reporting:4"));
        assertThat(lines(ledger)).containsExactly("trust 4");
        assertThat(ledger.comfort()).isEqualTo(Span.exactly(4));
    }

    @Test
    void everyClauseWeighsItsStrengthTimesInterestTimesWhatItServes() {
        Ledger ledger = ledger(member("VN").capacity(2).wants("response", 3), text("room:2"));
        assertThat(lines(ledger)).containsExactly("trust 0", "serves response room 12");
    }

    @Test
    void everyClauseWeighsItsStrengthTimesSensitivityTimesWhatItTouches() {
        Ledger ledger = ledger(
                member("VN").capacity(2).feels("data", 3).feels("sovereignty", 2), text("room:1", "reporting:2"));
        assertThat(lines(ledger))
                .containsExactly(
                        "trust 0",
                        "touches sovereignty room -2",
                        "touches data reporting -12",
                        "touches sovereignty reporting -4");
        assertThat(ledger.comfort()).isEqualTo(Span.exactly(-18));
    }

    @Test
    void anAbsentClauseWeighsNothing() {
        Ledger ledger = ledger(member("VN").capacity(2).feels("data", 3), text("room:1"));
        assertThat(lines(ledger)).containsExactly("trust 0");
    }

    @Test
    void aSafeguardSparesOneOfItsDomainAndOfNoOther() {
        AMember vn = member("VN").capacity(2).feels("data", 3).feels("sovereignty", 2);
        assertThat(lines(ledger(vn, text("room:1", "reporting:1", "national-law"))))
                .contains("touches data reporting -4", "touches sovereignty reporting -2");
    }

    @Test
    void twoSafeguardsForOneDomainSpareNoMoreThanOne() {
        AMember vn = member("VN").capacity(2).feels("data", 3);
        assertThat(lines(ledger(vn, text("room:1", "reporting:1", "national-law", "own-pace"))))
                .contains("touches data reporting -4");
    }

    @Test
    void aSafeguardMakesNobodyLikeWhatItSpares() {
        AMember vn = member("VN").capacity(2).feels("data", 0).feels("sovereignty", 1);
        assertThat(lines(ledger(vn, text("room:1", "reporting:1", "national-law", "own-lead"))))
                .containsExactly("trust 0");
    }

    @Test
    void aForumEasesTheDomainOfItsOwnMinisters() {
        ATable table = aTable().forum("interior", "justice")
                .of(member("VN").feels("justice", 3))
                .discussing(item("aid")
                        .fitting("interior", ATable.USUAL)
                        .saying(core("requests").touches("justice", 1))
                        .guard("national-law", "justice"));
        Text text = text("requests:2");
        assertThat(Ledger.of(in(table, "interior"), "VN", text).comfort()).isEqualTo(Span.exactly(-4));
        assertThat(Ledger.of(in(table, ATable.USUAL), "VN", text).comfort()).isEqualTo(Span.exactly(-6));
        assertThat(Ledger.of(in(table, "interior"), "VN", text.guardedBy("national-law"))
                        .comfort())
                .isEqualTo(Span.exactly(-2));
    }

    private static Situation in(ATable table, String forum) {
        return SituationFactory.truly(table.story(), table.begun().state(), "aid", forum);
    }

    @Test
    void everyStepOfMissingCapacityCountsTwice() {
        assertThat(lines(ledger(member("VN").capacity(2), text("room:3")))).containsExactly("trust 0");
        assertThat(lines(ledger(member("VN").capacity(0), text("room:3"))))
                .containsExactly("trust 0", "capacity-gap -4");
    }

    @Test
    void everyTwoStepsAboveEncouragesInWhateverClausesAskOneStepMoreOfEverybody() {
        assertThat(lines(ledger(member("VN").capacity(2), text("room:3")))).containsExactly("trust 0");
        assertThat(lines(ledger(member("VN").capacity(2), text("room:3", "reporting:3"))))
                .containsExactly("trust 0", "capacity-gap -2");
        assertThat(lines(ledger(member("VN").capacity(2), text("room:4"))))
                .containsExactly("trust 0", "capacity-gap -2");
        assertThat(lines(ledger(member("VN").capacity(2), text("room:4", "reporting:4"))))
                .containsExactly("trust 0", "capacity-gap -4");
        assertThat(lines(ledger(member("VN").capacity(3), text("room:4")))).containsExactly("trust 0");
    }
}
