package mufakat.engine.model;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AGame;
import mufakat.engine.ATable;
import org.junit.jupiter.api.Test;

/** The smallest change that would have carried a text that fell (rules, section 10). */
class CounterfactualTest {
    private static Counterfactual ofTheOnlyItem(ATable table) {
        AGame game = table.begun().after("open-floor", "table item=hub forum=digital", "let-rest");
        return Counterfactual.of(game.lastTabling());
    }

    @Test
    void itIsTheFewestStepsOfSoftening() {
        Counterfactual change = ofTheOnlyItem(aTable().of(
                        member("SG").capacity(5), member("VN").capacity(5).feels("data", 2))
                .discussing(item("hub").saying(core("room").touches("data", 1).drafted(4))));
        // Beside one other that does not object, −3 is swallowed; 2 × 1 is the first below that.
        assertThat(change.steps()).isEqualTo(3);
        assertThat(change.wording()).contains(text("room:1"));
    }

    @Test
    void aSafeguardIsOneStep() {
        Counterfactual change =
                ofTheOnlyItem(aTable().of(member("VN").capacity(5).feels("data", 1))
                        .discussing(item("hub")
                                .saying(core("room").touches("data", 1).drafted(3))
                                .guard("national-law", "data")));
        assertThat(change.steps()).isEqualTo(1);
        assertThat(change.wording()).contains(text("room:3", "national-law"));
    }

    @Test
    void aSentenceLeftOutIsOneStepHoweverStrongItStood() {
        Counterfactual change =
                ofTheOnlyItem(aTable().of(member("VN").capacity(5).feels("data", 3))
                        .discussing(item("hub")
                                .saying(
                                        core("room").drafted(3),
                                        clause("reporting").touches("data", 3).drafted(4))));
        assertThat(change.steps()).isEqualTo(1);
        assertThat(change.wording()).contains(text("room:3", "reporting:0"));
    }

    @Test
    void whereNoWordingWouldHaveDoneThereIsNone() {
        Counterfactual change = ofTheOnlyItem(aTable().of(member("VN").capacity(0))
                .discussing(item("hub").demanding(5).saying(core("room"))));
        assertThat(change.wording()).isEmpty();
    }

    @Test
    void aMemberIsNamedIfOneMorePromiseToItAloneWouldHaveDone() {
        Counterfactual change = ofTheOnlyItem(
                aTable().of(member("SG").capacity(5), member("VN").capacity(5).feels("data", 3))
                        .discussing(item("hub").saying(core("room").touches("data", 1))));
        assertThat(change.assured()).containsExactly("VN");
    }

    @Test
    void aPromiseBeyondTheCeilingWouldHaveChangedNothing() {
        // 2 + 5 − 12 = −5, where −3 would do: a promise is worth 3, but not to whom it is worth nothing more.
        AGame game = aTable().of(
                        member("SG").capacity(5),
                        member("VN").capacity(5).feels("data", 3).trust(2))
                .helpedBy(partner("meridian").giving(2).backing("hub").built())
                .discussing(item("hub").saying(core("room").touches("data", 2)))
                .begun()
                .after("visit partner=meridian", "accept", "promise member=VN item=hub")
                .after("open-floor", "table item=hub forum=digital", "let-rest");
        assertThat(game.lastTabling().opened()).containsEntry("VN", Stance.OBJECTS);
        assertThat(Counterfactual.of(game.lastTabling()).assured()).isEmpty();
    }
}
