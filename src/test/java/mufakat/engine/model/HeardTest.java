package mufakat.engine.model;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.lines;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AGame;
import mufakat.engine.AMember;
import mufakat.engine.ATable;
import mufakat.engine.Event;
import org.junit.jupiter.api.Test;

/** What the table has heard is known from then on (rules, section 4). */
class HeardTest {
    private static final String TABLE_HUB = "table item=hub forum=digital";

    /** Its comfort is 2 − 2·3 − 2·1, of which −6…0 is known. */
    private static AMember doubtful() {
        return member("VN").capacity(5).trust(2).feels("justice", 3).feels("data", 1);
    }

    private static AMember principled() {
        return member("VN").capacity(5).trust(5).feels("justice", 2).drawsALineAt("justice", 2);
    }

    private static AMember content() {
        return member("VN").capacity(5).trust(5).feels("justice", 2);
    }

    private static ATable table(AMember vietNam) {
        return aTable().of(
                        vietNam,
                        member("SG").capacity(5).trust(5),
                        member("TH").capacity(5).trust(5))
                .discussing(
                        item("hub")
                                .saying(
                                        core("room").serves("training", 1),
                                        clause("evidence").touches("justice", 1),
                                        clause("reporting").touches("data", 1).drafted(2))
                                .guard("law", "justice"),
                        item("aid").saying(core("requests").touches("justice", 1)));
    }

    private static AGame spoken(AMember vietNam) {
        return table(vietNam).begun().after("open-floor", TABLE_HUB);
    }

    private static Outlook known(AGame game, String item, Text text) {
        return Outlook.of(game.known(item), text);
    }

    @Test
    void aStanceThatWasTakenNarrowsWhatIsKnownOfTheComfort() {
        Text hub = text("room:2", "evidence:2", "reporting:2");
        AGame before = table(doubtful()).begun();
        assertThat(known(before, "hub", hub).ledgers().get("VN").comfort()).isEqualTo(new Span(-6, 0));
        AGame after = spoken(doubtful());
        assertThat(after.stances()).containsEntry("VN", Stance.OBJECTS);
        assertThat(known(after, "hub", hub).ledgers().get("VN").comfort()).isEqualTo(new Span(-6, -4));
    }

    @Test
    void whoObjectedGoesOnObjectingWhereNothingIsTakenFromWhatItMinds() {
        Text lessRoom = text("room:1", "evidence:2", "reporting:2");
        assertThat(known(table(doubtful()).begun(), "hub", lessRoom).certain("VN"))
                .isEmpty();
        assertThat(known(spoken(doubtful()), "hub", lessRoom).certain("VN")).contains(Stance.OBJECTS);
    }

    @Test
    void whatCouldChangeItsMindLeavesItOpenAgain() {
        Text guarded = text("room:2", "evidence:2", "reporting:2", "law");
        assertThat(known(spoken(doubtful()), "hub", guarded).certain("VN")).isEmpty();
        AGame later = spoken(doubtful()).after("let-rest");
        assertThat(later.state().item("hub").familiarity()).isEqualTo(1);
        assertThat(known(later, "hub", later.draft("hub")).ledgers().get("VN").comfort())
                .isEqualTo(new Span(-5, -3));
    }

    @Test
    void theLinesOfALedgerAddUpToWhatIsLeftOfTheRange() {
        AGame game = spoken(doubtful());
        assertThat(lines(known(game, "hub", game.draft("hub")).ledgers().get("VN")))
                .containsExactly(
                        "trust 2",
                        "serves training room 0..2",
                        "touches justice evidence -6..-4",
                        "touches data reporting -2..0",
                        "heard 0..-4");
    }

    @Test
    void whatANamedClauseMustWeighIsKnown() {
        // Reporting can be named before evidence only if data is felt at 3 and justice at 2.
        AGame game = spoken(member("VN").capacity(5).feels("justice", 2).feels("data", 3));
        assertThat(game.state().debate().orElseThrow().words()).containsEntry("VN", "reporting");
        assertThat(lines(known(game, "hub", game.draft("hub")).ledgers().get("VN")))
                .contains("touches justice evidence -4", "touches data reporting -6");
    }

    @Test
    void aRedLineThatIsNamedIsKnownOfEveryText() {
        AGame game = spoken(principled());
        assertThat(game.events()).contains(new Event.RedLineNamed("VN", "justice", 2));
        assertThat(known(game, "aid", text("requests:2")).certain("VN")).contains(Stance.OBJECTS);
        assertThat(known(game, "aid", text("requests:1")).ledgers().get("VN").crossing())
                .isEqualTo(Ledger.Crossing.NONE);
        AGame again = game.after("soften clause=reporting");
        assertThat(again.events()).noneMatch(event -> event instanceof Event.RedLineNamed);
    }

    @Test
    void aRedLineSaysNothingOfTheComfort() {
        AGame game = spoken(principled());
        assertThat(known(game, "hub", game.draft("hub")).ledgers().get("VN").comfort())
                .isEqualTo(known(table(content()).begun(), "hub", game.draft("hub"))
                        .ledgers()
                        .get("VN")
                        .comfort());
    }

    @Test
    void whoTookATextHasNoRedLineUpToItsStrength() {
        AGame game = spoken(content());
        assertThat(known(game, "aid", text("requests:2")).ledgers().get("VN").crossing())
                .isEqualTo(Ledger.Crossing.NONE);
        assertThat(known(game, "aid", text("requests:3")).ledgers().get("VN").crossing())
                .isEqualTo(Ledger.Crossing.POSSIBLE);
    }

    @Test
    void aDraftThatNobodyWouldObjectToSpeaksOfEach() {
        AGame game = table(content()).begun().after("circulate item=hub");
        Ledger ledger = known(game, "hub", game.draft("hub")).ledgers().get("VN");
        assertThat(ledger.crossing()).isEqualTo(Ledger.Crossing.NONE);
        assertThat(ledger.comfort().low()).isEqualTo(1);
        assertThat(known(game, "hub", game.draft("hub")).worst()).doesNotContainValue(Stance.OBJECTS);
    }

    @Test
    void whatWasHeardStaysHeardWhenTheWorkBeforeItIsTakenBack() {
        AGame game = table(content()).begun().after("workshop item=hub", "circulate item=hub", "undo to=0");
        Span comfort = known(game, "hub", game.draft("hub")).ledgers().get("VN").comfort();
        assertThat(comfort.low()).isEqualTo(-1);
    }
}
