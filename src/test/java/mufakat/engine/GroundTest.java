package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static mufakat.engine.Texts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import mufakat.Sorted;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Stance;
import mufakat.story.Effect;
import mufakat.story.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member feels before it has read a word: precedents, practices, familiarity, assurances (rules, section 2). */
class GroundTest {
    private static final AnItem HUB = item("hub").buildingOn("drill").saying(core("room"));

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 1", "3, 1, 2", "4, 1, 2"})
    void aPrecedentCountsOnceItIsCarriedOutAndTwiceOnceAStrongOneIsDelivered(int core, int carried, int delivered) {
        AGame game = aTable().meeting(4)
                .of(member("SG").capacity(5))
                .discussing(HUB, item("drill").saying(core("exercise").drafted(core)))
                .begun()
                .after("open-floor", "table item=drill forum=digital");
        assertThat(game.comfort("SG", "hub")).isEqualTo(game.trust("SG") + carried);
        AGame twoSessionsLater = game.after("adjourn", "open-floor", "adjourn");
        assertThat(twoSessionsLater.comfort("SG", "hub")).isEqualTo(game.trust("SG") + delivered);
    }

    @Test
    void precedentsTogetherCountTwiceAtMostTheWeightiestFirst() {
        AGame game = aTable().rule("tablings", 3)
                .rule("delivery", 1)
                .meeting(3)
                .of(member("SG").capacity(5))
                .discussing(
                        item("hub").buildingOn("drill", "list").saying(core("room")),
                        item("drill").saying(core("exercise").drafted(2)),
                        item("list").saying(core("names").drafted(3)))
                .begun()
                .after("open-floor", "table item=drill forum=digital", "table item=list forum=digital", "adjourn");
        assertThat(lines(game.ledger("SG", "hub"))).containsExactly("trust 0", "precedent list 2");
    }

    @Test
    void whoHesitatedAtAnItemDrawsNoPrecedentFromIt() {
        AGame game = aTable().of(
                        member("BN").capacity(5).trust(3),
                        member("SG").capacity(5).trust(3),
                        member("VN").capacity(5).feels("data", 1))
                .discussing(HUB, item("drill").saying(core("exercise").touches("data", 1)))
                .begun()
                .after("open-floor", "table item=drill forum=digital");
        assertThat(game.inForce("drill").hesitated()).containsExactly("VN");
        assertThat(lines(game.ledger("VN", "hub"))).containsExactly("trust 0");
        assertThat(lines(game.ledger("SG", "hub"))).containsExactly("trust 3", "precedent drill 1");
    }

    @Test
    void aPrecedentIsOneForThePartiesOnly() {
        AGame game = aTable().rule("parties", 2)
                .of(
                        member("BN").capacity(5).trust(3),
                        member("SG").capacity(5).trust(3),
                        member("VN").capacity(5).feels("data", 3))
                .discussing(
                        HUB,
                        item("drill")
                                .openToTheLikeMinded()
                                .saying(core("exercise").touches("data", 3)))
                .begun()
                .after("open-floor", "table item=drill forum=digital", "open-to-like-minded");
        assertThat(game.inForce("drill").parties()).containsExactly("BN", "SG");
        assertThat(lines(game.ledger("VN", "hub"))).containsExactly("trust 0");
        assertThat(lines(game.ledger("BN", "hub"))).contains("precedent drill 1");
    }

    @Test
    void aPracticeHelpsThoseThatHaveItThemselves() {
        Practice cert =
                new Practice("cert", "cert", "", 40, new TreeMap<>(), Sets.of("SG"), new TreeMap<>(), "", List.of());
        AGame game = aTable().practising(cert)
                .of(member("SG"), member("VN"))
                .discussing(item("hub").buildingOn("cert"))
                .begun();
        assertThat(lines(game.ledger("SG", "hub"))).containsExactly("trust 0", "practice cert 1");
        assertThat(lines(game.ledger("VN", "hub"))).containsExactly("trust 0");
    }

    @Test
    void familiarityStopsAtItsCeiling() {
        AGame game = aTable().of(member("VN")).discussing(HUB).begun();
        AGame once = game.after("workshop item=hub");
        assertThat(lines(once.ledger("VN", "hub"))).contains("familiarity 2");
        assertThat(once.refusal("workshop item=hub")).contains(Refusal.Reason.FAMILIAR_ALREADY);
    }

    @Test
    void promisesBackingAndACoSponsorAreAssurancesUpToTheirCeiling() {
        AGame game = aTable().of(member("SG").trust(5), member("VN"))
                .helpedBy(partner("meridian").giving(2).backing("hub").built())
                .discussing(item("hub").saying(core("room").serves("training", 1)))
                .begun()
                .after("visit partner=meridian", "accept", "co-sponsor member=SG item=hub neighbour=VN");
        assertThat(lines(game.ledger("VN", "hub"))).containsExactly("trust 0", "backing meridian 2", "co-sponsor SG 1");
        AGame promised = game.after("promise member=VN item=hub");
        assertThat(lines(promised.ledger("VN", "hub")))
                .containsExactly("trust 0", "promise 3", "backing meridian 2", "co-sponsor SG 1", "ceiling -1");
        assertThat(promised.comfort("VN", "hub")).isEqualTo(5);
        assertThat(promised.refusal("promise member=VN item=hub")).contains(Refusal.Reason.ASSURED_ALREADY);
        assertThat(promised.refusal("promise member=SG item=hub")).isEmpty();
    }

    @Test
    void aPromiseBringsNoMoreThanTheCeilingLeaves() {
        AGame game = aTable().of(member("SG"), member("VN"))
                .helpedBy(partner("meridian").giving(3).built())
                .discussing(item("hub"))
                .begun()
                .after("visit partner=meridian", "accept", "promise member=VN item=hub");
        assertThat(game.events()).contains(new Event.Promised("VN", "hub", 3));
        int before = game.comfort("VN", "hub");

        AGame again = game.after("promise member=VN item=hub");

        assertThat(again.events()).contains(new Event.Promised("VN", "hub", 2));
        assertThat(again.comfort("VN", "hub")).isEqualTo(before + 2);
        assertThat(again.refusal("promise member=VN item=hub")).contains(Refusal.Reason.ASSURED_ALREADY);
    }

    @Test
    void backingCostsWhatAMemberFeelsAboutAlignmentOnceHoweverManyBack() {
        AGame game = aTable().of(member("SG"), member("VN").feels("alignment", 3))
                .helpedBy(partner("east").backing("hub").built())
                .helpedBy(partner("west").backing("hub").built())
                .discussing(item("hub"))
                .begun()
                .after("visit partner=east", "accept", "visit partner=west", "accept");
        assertThat(lines(game.ledger("VN", "hub")))
                .containsExactly("trust 0", "backing east 2", "backing west 2", "alignment east -3");
        assertThat(lines(game.ledger("SG", "hub"))).doesNotContain("alignment east 0");
    }

    @Test
    void aRedLineMovedByTheStoryCountsFromThen() {
        AGame game = aTable().of(member("VN").capacity(5).trust(5).feels("data", 2))
                .discussing(
                        item("drill").bringing(new Effect.RedLine(Sorted.map("VN", Sorted.map("data", 2)))),
                        item("hub").saying(core("room"), clause("reporting").touches("data", 1)))
                .begun();
        assertThat(game.ledger("VN", "hub").crossing()).isEqualTo(Ledger.Crossing.NONE);
        AGame moved = game.after("open-floor", "table item=drill forum=digital");
        assertThat(moved.ledger("VN", "hub").redLine()).isEqualTo("reporting");
        assertThat(moved.after("table item=hub forum=digital").stances()).containsEntry("VN", Stance.OBJECTS);
    }
}
