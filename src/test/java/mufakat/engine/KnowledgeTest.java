package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.Sorted;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Span;
import mufakat.engine.model.Stance;
import mufakat.story.Effect;
import org.junit.jupiter.api.Test;

/** What the envoy knows, and how it comes to know more (rules, section 4). */
class KnowledgeTest {
    private static final AMember VN = member("VN")
            .capacity(5)
            .feels("data", 2)
            .feels("society", 1)
            .feels("justice", 3)
            .wants("training", 3)
            .drawsALineAt("data", 3);

    private static AGame begun(AMember... others) {
        return aTable().of(VN)
                .of(others)
                .discussing(
                        item("hub")
                                .saying(
                                        core("room").serves("training", 1).touches("society", 1),
                                        clause("reporting").touches("data", 2)),
                        item("aid").saying(core("requests").touches("justice", 1)))
                .begun();
    }

    private static Ledger known(AGame game, String item) {
        return Outlook.of(game.known(item), game.draft(item)).ledgers().get("VN");
    }

    @Test
    void whatIsNotKnownIsShownFromEndToEndOfItsPublicHalf() {
        Ledger ledger = known(begun(), "hub");
        assertThat(lines(ledger))
                .containsExactly(
                        "trust 0",
                        "serves training room 4..6",
                        "touches society room -2..0",
                        "touches data reporting -12..-8");
        assertThat(ledger.comfort()).isEqualTo(new Span(-10, -2));
    }

    @Test
    void aRedLineIsPossibleWhereverMuchIsFeltAndTooLittleKnown() {
        assertThat(known(begun(), "hub").crossing()).isEqualTo(Ledger.Crossing.POSSIBLE);
        AGame absent = begun().after("draft item=hub clauses=room:2 forum=digital");
        assertThat(known(absent, "hub").crossing()).isEqualTo(Ledger.Crossing.NONE);
    }

    @Test
    void aConsultationRevealsWhatTheItemTouchesAndServesAndTheRedLinesThereAndNoMore() {
        AGame game = begun().after("consult member=VN item=hub");
        assertThat(game.state().member("VN").known()).containsExactlyInAnyOrder("data", "society", "training");
        assertThat(known(game, "hub").comfort()).isEqualTo(Span.exactly(1 + 6 - 2 - 8));
        assertThat(known(game, "hub").crossing()).isEqualTo(Ledger.Crossing.NONE);
        assertThat(known(game, "aid").comfort().isExact()).isFalse();
        AGame stronger = game.after("draft item=hub clauses=room:2,reporting:3 forum=digital");
        assertThat(known(stronger, "hub").redLine()).isEqualTo("reporting");
    }

    @Test
    void aConsultationNamesTheClauseThatWeighsMost() {
        AGame game = begun().after("consult member=VN item=hub");
        assertThat(game.events())
                .contains(new Event.Consulted("VN", "hub", "reporting", Optional.empty(), Event.Consulted.Call.FIRST));
    }

    @Test
    void theFirstConsultationOfASessionAddsOneTrustUpToFive() {
        AGame game = begun(member("SG").trust(5)).after("consult member=VN item=hub", "consult member=VN item=aid");
        assertThat(game.trust("VN")).isEqualTo(1);
        assertThat(game.state().days()).isEqualTo(4);
        assertThat(game.after("consult member=SG item=hub").trust("SG")).isEqualTo(5);
    }

    @Test
    void thereIsNothingLeftToHearOfWhatIsKnownInTheSameSession() {
        AGame game = begun().after("consult member=VN item=hub");
        assertThat(game.refusal("consult member=VN item=hub")).contains(Refusal.Reason.NOTHING_NEW_TO_HEAR);
        assertThat(game.refusal("consult member=VN item=aid")).isEmpty();
    }

    @Test
    void whatTheStoryMarksPublicIsKnownWithItsRedLine() {
        AGame game = aTable().of(
                        member("VN").feels("data", 3).drawsALineAt("data", 2).openAbout("data"))
                .discussing(item("hub").saying(core("reporting").touches("data", 1)))
                .begun();
        assertThat(known(game, "hub").redLine()).isEqualTo("reporting");
        assertThat(Outlook.of(game.known("hub"), game.draft("hub")).certain("VN"))
                .contains(Stance.OBJECTS);
    }

    @Test
    void aRedLineThatTheStoryMovesIsSeenByAll() {
        AGame game = aTable().of(VN)
                .discussing(
                        item("drill").bringing(new Effect.RedLine(Sorted.map("VN", Sorted.map("data", 1)))),
                        item("hub").saying(core("room"), clause("reporting").touches("data", 1)))
                .begun()
                .after("open-floor", "table item=drill forum=digital");
        assertThat(known(game, "hub").redLine()).isEqualTo("reporting");
    }

    @Test
    void whatTheStoryRevealsIsKnown() {
        AGame game = aTable().of(VN)
                .discussing(
                        item("drill").bringing(new Effect.Reveal(Sorted.map("VN", List.of("justice")))),
                        item("aid").saying(core("requests").touches("justice", 1)))
                .begun()
                .after("open-floor", "table item=drill forum=digital");
        assertThat(known(game, "aid").comfort()).isEqualTo(Span.exactly(-6));
    }

    @Test
    void aCirculatedDraftTellsHowManyAndNeverWhich() {
        AGame game = begun(member("SG").capacity(5), member("LA").capacity(5).feels("data", 1))
                .after("circulate item=hub");
        GameState.Sounding sounding = game.state().soundings().get("hub");
        assertThat(sounding.draft()).isEqualTo(game.state().item("hub").draft());
        assertThat(sounding.objecting()).isEqualTo(2);
        assertThat(sounding.hesitating()).isZero();
        assertThat(sounding.seen().profiles()).isEmpty();
        assertThat(game.state().member("VN").known()).isEmpty();
    }
}
