package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.model.Refusal;
import mufakat.story.Condition;
import mufakat.story.Partner;
import mufakat.story.Practice;
import org.junit.jupiter.api.Test;

/** Partners and what they want (rules, section 7). */
class OffersTest {
    private static final AnItem HUB =
            item("hub").saying(core("room"), clause("reporting")).guard("law", "data");
    private static final Partner.Wording STRONG =
            new Partner.Wording(Sorted.map("reporting", 3), Sets.of(), Sets.of("law"));

    private static ATable table(Partners partner) {
        return aTable().of(
                        member("LA").capacity(1),
                        member("SG").capacity(4),
                        member("VN").capacity(2))
                .discussing(HUB, item("drill"))
                .helpedBy(partner.built());
    }

    @Test
    void hearingAnOfferTakesADayAndAnsweringNone() {
        AGame heard = table(partner("meridian").giving(1)).begun().after("visit partner=meridian");
        assertThat(heard.state().days()).isEqualTo(5);
        assertThat(heard.state().phase()).isEqualTo(Phase.HEARING);
        assertThat(heard.refusal("workshop item=hub")).contains(Refusal.Reason.NOT_NOW);
        AGame accepted = heard.after("accept");
        assertThat(accepted.state().tokens()).isEqualTo(1);
        assertThat(accepted.state().days()).isEqualTo(5);
    }

    @Test
    void capacityIsRaisedToALevelForThoseBelowIt() {
        AGame game = table(partner("meridian").raising("all", 2).raising("VN", 4))
                .begun()
                .after("visit partner=meridian", "accept");
        assertThat(game.capacity("LA")).isEqualTo(2);
        assertThat(game.capacity("SG")).isEqualTo(4);
        assertThat(game.capacity("VN")).isEqualTo(4);
    }

    @Test
    void anOfferMayLendDaysCostDaysOpenAnItemAndPushAPractice() {
        Practice cert = new Practice("cert", "cert", "", 4, Sorted.map(), Sets.of(), Sorted.map(), "", List.of());
        AGame game = table(partner("meridian")
                        .lending(3)
                        .costing(1)
                        .opening("pact")
                        .pushing("cert", 2))
                .keepingBack(item("pact"))
                .practising(cert)
                .begun();
        assertThat(game.refusal("workshop item=pact")).contains(Refusal.Reason.NOT_OPEN);
        AGame after = game.after("visit partner=meridian", "accept");
        assertThat(after.state().days()).isEqualTo(7);
        assertThat(after.refusal("workshop item=pact")).isEmpty();
        assertThat(after.state().member("VN").pushes()).containsEntry("cert", 2);
    }

    @Test
    void whatIsDeclinedIsRememberedAndTheNextOfferHeardInstead() {
        AGame game = table(partner("meridian").giving(1).then().giving(2))
                .begun()
                .after("visit partner=meridian", "decline");
        assertThat(game.state().offers()).containsEntry("meridian-1", GameState.Answer.DECLINED);
        assertThat(game.state().tokens()).isZero();
        AGame second = game.after("visit partner=meridian", "accept");
        assertThat(second.state().tokens()).isEqualTo(2);
        assertThat(second.refusal("visit partner=meridian")).contains(Refusal.Reason.NOTHING_TO_OFFER);
    }

    @Test
    void anOfferWaitsForItsCondition() {
        AGame game = table(partner("meridian").giving(1).when(new Condition.Adopted(List.of("drill"))))
                .begun();
        assertThat(game.refusal("visit partner=meridian")).contains(Refusal.Reason.NOTHING_TO_OFFER);
    }

    @Test
    void whatIsAskedToBeAdoptedFirstBarsAccepting() {
        AGame game = table(partner("meridian").giving(1).onceAdopted("drill"))
                .begun()
                .after("visit partner=meridian");
        assertThat(game.refusal("accept")).contains(Refusal.Reason.ASKED_FIRST);
        assertThat(game.refusal("decline")).isEmpty();
    }

    @Test
    void theDaysThatAnOfferAsksMustBeLeft() {
        AGame game = table(partner("meridian").giving(1).costing(6)).begun().after("visit partner=meridian");
        assertThat(game.refusal("accept")).contains(Refusal.Reason.NO_DAYS);
    }

    @Test
    void whatWasAskedAndMetKeepsTheBacking() {
        AGame game = table(partner("meridian").backing("hub").wanting("hub", STRONG))
                .begun()
                .after("visit partner=meridian", "accept", "draft item=hub clauses=room:2,reporting:3 forum=digital")
                .after("open-floor", "table item=hub forum=digital");
        assertThat(game.state().item("hub").backers()).containsExactly("meridian");
        assertThat(game.state().closed()).isEmpty();
    }

    @Test
    void whatWasAskedAndNotMetEndsTheBackingAndThePartnersOffersButNotWhatWasGiven() {
        AGame game = table(partner("meridian")
                        .backing("hub")
                        .raising("all", 3)
                        .wanting("hub", STRONG)
                        .then()
                        .giving(1))
                .meeting(2)
                .begun()
                .after("visit partner=meridian", "accept", "open-floor", "table item=hub forum=digital", "adjourn");
        assertThat(game.state().item("hub").backers()).isEmpty();
        assertThat(game.refusal("visit partner=meridian")).contains(Refusal.Reason.PARTNER_CLOSED);
        assertThat(game.capacity("LA")).isEqualTo(3);
    }

    @Test
    void aSafeguardThatWasToBeLeftOutBreaksTheBargainToo() {
        AGame game = table(partner("meridian").backing("hub").wanting("hub", STRONG))
                .begun()
                .after(
                        "visit partner=meridian",
                        "accept",
                        "draft item=hub clauses=room:2,reporting:3 safeguards=law forum=digital")
                .after("open-floor", "table item=hub forum=digital");
        assertThat(game.state().item("hub").backers()).isEmpty();
    }

    @Test
    void aBargainAboutOneItemMakesTheBackingOfAnotherLapse() {
        AGame game = table(partner("meridian").backing("drill").wanting("hub", STRONG))
                .begun()
                .after("visit partner=meridian", "accept");
        assertThat(game.state().item("drill").backers()).containsExactly("meridian");
        AGame broken = game.after("open-floor", "table item=hub forum=digital");
        assertThat(broken.state().item("drill").backers()).isEmpty();
    }

    @Test
    void whatWasAskedByAnOfferThatWasDeclinedBindsNobody() {
        AGame game = table(partner("meridian")
                        .backing("hub")
                        .wanting("hub", STRONG)
                        .then()
                        .giving(1))
                .begun()
                .after("visit partner=meridian", "decline", "open-floor", "table item=hub forum=digital");
        assertThat(game.state().closed()).isEmpty();
    }
}
