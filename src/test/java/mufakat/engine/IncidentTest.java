package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.DAMAGED;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Incidents.incident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Refusal;
import mufakat.story.Effect;
import mufakat.story.InForce;
import org.junit.jupiter.api.Test;

/** What goes wrong between sessions, and what softens it (rules, section 9). */
class IncidentTest {
    private static ATable table(Incidents incident) {
        return aTable().meeting(4)
                .struckAfterEachSession(1)
                .of(
                        member("LA").capacity(1),
                        member("SG").capacity(5).trust(3).tiers(5),
                        member("VN").capacity(1).trust(3).tiers(3))
                .discussing(
                        item("team").answering("worm").saying(core("room")),
                        item("desk")
                                .answering("worm", "fraud")
                                .saying(core("desk").touches("data", 1).drafted(1)))
                .threatenedBy(incident.built());
    }

    private static AGame adjourned(AGame game) {
        return game.after("open-floor", "adjourn");
    }

    private static AGame afterAdopting(AGame game, String... items) {
        AGame now = game.after("open-floor");
        for (String item : items) {
            now = now.after("table item=" + item + " forum=digital");
        }
        return now.after("adjourn");
    }

    @Test
    void damageIsWhatSeverityLeavesAfterTheVictimsCapacity() {
        AGame game = adjourned(table(incident("worm", 5).hitting("LA")).begun());
        assertThat(game.state().phase()).isEqualTo(Phase.INCIDENT);
        assertThat(game.measure(DAMAGED)).isEqualTo(-4);
        assertThat(adjourned(table(incident("worm", 5).hitting("SG")).begun()).measure(DAMAGED))
                .isZero();
    }

    @Test
    void everyInstrumentInForceThatAnswersTheKindTakesOneOff() {
        assertThat(afterAdopting(table(incident("worm", 5).hitting("LA")).begun(), "team")
                        .measure(DAMAGED))
                .isEqualTo(-3);
        assertThat(afterAdopting(table(incident("worm", 5).hitting("LA")).begun(), "team", "desk")
                        .measure(DAMAGED))
                .isEqualTo(-2);
        assertThat(afterAdopting(table(incident("fraud", 5).hitting("LA")).begun(), "team")
                        .measure(DAMAGED))
                .isEqualTo(-4);
    }

    @Test
    void whoHesitatedCarriesTheInstrumentOutASessionLate() {
        AGame game = aTable().meeting(3)
                .struckAfterEachSession(1)
                .of(member("LA").capacity(1).feels("data", 1), member("SG").capacity(5))
                .discussing(item("desk")
                        .answering("worm", "fraud")
                        .saying(core("desk").touches("data", 2).drafted(1)))
                .threatenedBy(incident("fraud", 3).hitting("LA").built())
                .begun()
                .after("open-floor", "table item=desk forum=digital");
        assertThat(game.inForce("desk").hesitated()).containsExactly("LA");
        assertThat(game.inForce("desk").carriedOutBy("LA", 0)).isFalse();
        assertThat(game.inForce("desk").carriedOutBy("LA", 1)).isTrue();
        assertThat(game.after("adjourn").measure(DAMAGED)).isEqualTo(-2);
    }

    @Test
    void damageOfThreeCostsTheVictimItsReadinessForOneSession() {
        AGame struck = adjourned(table(incident("worm", 4).hitting("LA")).begun());
        assertThat(struck.state().member("LA").counting()).isZero();
        assertThat(struck.capacity("LA")).isEqualTo(1);
        AGame next = struck.after("go-on");
        assertThat(next.state().member("LA").readiness()).isEqualTo(MemberState.Readiness.SPENT);
        assertThat(adjourned(next).state().member("LA").readiness()).isEqualTo(MemberState.Readiness.READY);
    }

    @Test
    void damageOfTwoDoesNot() {
        AGame struck = adjourned(table(incident("worm", 3).hitting("LA")).begun());
        assertThat(struck.state().member("LA").readiness()).isEqualTo(MemberState.Readiness.READY);
    }

    @Test
    void acrossABorderProceduresThatFitNeedNoPetition() {
        AGame game = afterAdopting(
                table(incident("worm", 5).hitting("VN").from("SG")).begun(), "team");
        assertThat(game.measure(DAMAGED)).isEqualTo(-3);
        assertThat(game.state().strikes().get(0).petition()).isZero();
    }

    @Test
    void whereTheyDoNotFitThePetitionTakesASession() {
        // Five tiers against none.
        AGame game = afterAdopting(
                table(incident("worm", 5).hitting("LA").from("SG")).begun(), "team");
        assertThat(game.measure(DAMAGED)).isEqualTo(-4);
        assertThat(game.state().strikes().get(0).petition()).isEqualTo(1);
        AGame next = game.after("go-on");
        assertThat(next.measure(DAMAGED)).isEqualTo(-4);
        AGame answered = adjourned(next);
        assertThat(answered.measure(DAMAGED)).isEqualTo(-3);
        assertThat(adjourned(answered).measure(DAMAGED)).isEqualTo(-3);
    }

    @Test
    void anIncidentIsAnOpeningForWhatAnswersItInTheNextSessionOnly() {
        AGame struck =
                adjourned(table(incident("fraud", 2).hitting("LA")).begun()).after("go-on");
        assertThat(Texts.lines(struck.ledger("SG", "desk"))).contains("familiarity 1");
        assertThat(Texts.lines(struck.ledger("SG", "team"))).doesNotContain("familiarity 1");
        assertThat(Texts.lines(adjourned(struck).ledger("SG", "desk"))).doesNotContain("familiarity 1");
    }

    @Test
    void whatTheEnvoyChoosesAfterItTakesEffect() {
        AGame game = adjourned(table(incident("worm", 2)
                        .hitting("LA")
                        .choosing("help", new Effect.Trust(Sorted.map("LA", 2)), new Effect.Flag(List.of("helped"))))
                .begun());
        assertThat(game.refusal("go-on")).contains(Refusal.Reason.NOT_NOW);
        assertThat(game.refusal("choose choice=stare")).contains(Refusal.Reason.NO_SUCH_CHOICE);
        AGame helped = game.after("choose choice=help");
        assertThat(helped.trust("LA")).isEqualTo(2);
        assertThat(helped.state().session()).isEqualTo(1);
    }

    private static AGame struckAcrossABorder(AnItem extra) {
        return afterAdopting(
                table(incident("worm", 5).hitting("LA").from("SG"))
                        .discussing(extra)
                        .begun(),
                "team",
                extra.built().id());
    }

    @Test
    void aTextThatMakesTiersFitHelpsAtOnce() {
        AGame game = struckAcrossABorder(item("page").fittingTiers());
        assertThat(game.measure(DAMAGED)).isEqualTo(-3);
        assertThat(game.state().strikes().get(0).petition()).isZero();
    }

    @Test
    void aPetitionThatIsAnsweredTheSameDayIsAsGood() {
        AGame game = struckAcrossABorder(item("treaty").answeringPetitions(InForce.Petitions.SAME_DAY));
        assertThat(game.measure(DAMAGED)).isEqualTo(-3);
    }

    @Test
    void aPetitionMayBeAnsweredBeforeTheNextSession() {
        AGame game = struckAcrossABorder(item("treaty").answeringPetitions(InForce.Petitions.SESSION));
        assertThat(game.measure(DAMAGED)).isEqualTo(-4);
        AGame next = game.after("go-on");
        assertThat(next.measure(DAMAGED)).isEqualTo(-3);
        assertThat(next.state().session()).isEqualTo(1);
        assertThat(adjourned(next).measure(DAMAGED)).isEqualTo(-3);
    }

    @Test
    void aTextThatOnlyNotesChangesNoProcedure() {
        AGame game =
                struckAcrossABorder(item("page").saying(core("room").drafted(1)).fittingTiers());
        assertThat(game.measure(DAMAGED)).isEqualTo(-4);
    }

    @Test
    void anEffectMayGoToWhoWasHitAndToWhereItCameFrom() {
        Effect thanks = new Effect.Trust(Sorted.map("victim", 1, "origin", -1));
        AGame game = adjourned(
                        table(incident("worm", 5).hitting("LA").from("VN").choosing("ring", thanks))
                                .begun())
                .after("choose choice=ring");
        assertThat(game.trust("LA")).isEqualTo(1);
        assertThat(game.trust("VN")).isEqualTo(2);
    }
}
