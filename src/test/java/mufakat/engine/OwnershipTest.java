package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.model.Text;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Silence is not ownership, and what an adopted text is worth (rules, section 3). */
class OwnershipTest {
    private static final AnItem HUB = item("hub")
            .saying(
                    core("room").touches("data", 1).moves("reach", 2),
                    clause("reporting").moves("reach", -1))
            .guard("law", "data")
            .guard("lead", "sovereignty");

    private static AGame adopted(AMember... members) {
        return aTable().of(members)
                .discussing(HUB)
                .begun()
                .after(
                        "draft item=hub clauses=room:3,reporting:1 forum=digital",
                        "open-floor",
                        "table item=hub forum=digital");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 3", "5, 5"})
    void whoJoinsOrHasTrustEnoughGainsNone(int before, int after) {
        assertThat(adopted(member("SG").capacity(5).trust(before)).trust("SG")).isEqualTo(after);
    }

    @Test
    void aSupporterGainsOneTrustUpToThree() {
        AGame game = aTable().of(
                        member("SG").wants("training", 3).trust(2),
                        member("VN").wants("training", 3).trust(3))
                .discussing(item("hub").saying(core("room").serves("training", 1)))
                .begun()
                .after("open-floor", "table item=hub forum=digital");
        assertThat(game.trust("SG")).isEqualTo(3);
        assertThat(game.trust("VN")).isEqualTo(3);
    }

    @Test
    void whoWasSilentLosesOneTrustAndOwnsNoShare() {
        AGame game = adopted(
                member("BN").capacity(5),
                member("LA").capacity(5),
                member("SG").capacity(5),
                member("VN").capacity(5).trust(1).feels("data", 1));
        assertThat(game.inForce("hub").hesitated()).containsExactly("VN");
        assertThat(game.trust("VN")).isZero();
        // Three quarters of 5, rounded down.
        assertThat(game.measure("reach")).isEqualTo(3);
    }

    @Test
    void aTextThatAllOwnCountsWholeAndEarnsAToken() {
        AGame game = adopted(member("SG").capacity(5), member("VN").capacity(5));
        assertThat(game.measure("reach")).isEqualTo(5);
        assertThat(game.state().tokens()).isEqualTo(1);
    }

    @Test
    void aTextThatSomebodySwallowedEarnsNoToken() {
        assertThat(adopted(member("SG").capacity(5), member("VN").capacity(5).feels("data", 1))
                        .state()
                        .tokens())
                .isZero();
    }

    @Test
    void itsEffectsHappenAtOnce() {
        AGame game = aTable().of(member("SG").capacity(1))
                .discussing(item("drill")
                        .bringing(new Effect.Capacity(Sorted.map("all", 2)), new Effect.Flag(List.of("drilled"))))
                .begun()
                .after("open-floor", "table item=drill forum=digital");
        assertThat(game.capacity("SG")).isEqualTo(3);
        assertThat(game.state().flags()).containsExactly("drilled");
    }

    private static int effect(Text text) {
        Story story = aTable().of(member("SG")).discussing(HUB).story();
        return Measures.effect(story, story.proposals().get("hub"), text, "reach");
    }

    @Test
    void theEffectIsStrengthTimesWeightOverTheClauses() {
        assertThat(effect(text("room:4", "reporting:3"))).isEqualTo(5);
    }

    @Test
    void aSafeguardCostsAThirdOnceHoweverMany() {
        assertThat(effect(text("room:3", "reporting:1", "law"))).isEqualTo(4);
        assertThat(effect(text("room:3", "reporting:1", "law", "lead"))).isEqualTo(4);
    }

    @Test
    void aCoreThatStandsAloneGivesAThird() {
        assertThat(effect(text("room:3"))).isEqualTo(2);
    }

    @Test
    void eachOtherClauseThatIsInGivesItsShareOfTheRest() {
        Story story = aTable().of(member("SG"))
                .discussing(item("hub").saying(core("room").moves("reach", 3), clause("one"), clause("other")))
                .story();
        Proposal item = story.proposals().get("hub");
        // Twelve: a third alone, two thirds with one of two others, all of it with both.
        assertThat(Measures.effect(story, item, text("room:4"), "reach")).isEqualTo(4);
        assertThat(Measures.effect(story, item, text("room:4", "one:1"), "reach"))
                .isEqualTo(8);
        assertThat(Measures.effect(story, item, text("room:4", "one:1", "other:1"), "reach"))
                .isEqualTo(12);
    }

    @Test
    void whatGoesToTheStatementLeavesATraceOfOnePointOfItsEffect() {
        assertThat(effect(text("room:3", "reporting:2").stating("reporting"))).isEqualTo(1);
        assertThat(effect(text("room:3", "reporting:2", "law").stating("reporting")))
                .isEqualTo(1);
    }
}
