package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Partner;
import org.junit.jupiter.api.Test;

/** Partners compete: an offer closes others, runs out, or comes back as another once it was declined (section 7). */
class CompetingOffersTest {
    private static final String NORTH = "visit partner=north";
    private static final String SOUTH = "visit partner=south";
    private static final String[] SESSION = {"open-floor", "adjourn"};

    @Test
    void anAcceptedOfferClosesThoseThatItExcludes() {
        AGame game = between(partner("north").giving(1).excluding("south-1").built(), south());
        assertThat(game.after(NORTH, "accept").refusal(SOUTH)).contains(Reason.NOTHING_TO_OFFER);
        assertThat(game.after(NORTH, "decline").refusal(SOUTH)).isEmpty();
    }

    @Test
    void whichOfTwoNamesTheOtherMakesNoDifference() {
        AGame game = between(partner("north").giving(1).excluding("south-1").built(), south());
        assertThat(game.after(SOUTH, "accept").refusal(NORTH)).contains(Reason.NOTHING_TO_OFFER);
    }

    @Test
    void theNextOfferComesInThePlaceOfOneThatIsClosed() {
        AGame game = between(
                partner("north").giving(1).excluding("south-1").built(),
                partner("south").giving(1).then().giving(2).built());
        assertThat(game.after(NORTH, "accept", SOUTH).state().subject()).isEqualTo("south-2");
    }

    @Test
    void anOfferRunsOutWithItsSession() {
        AGame game = between(partner("north").giving(1).until("s1").built(), south());
        assertThat(game.refusal(NORTH)).isEmpty();
        AGame after = game.after(SESSION);
        assertThat(after.events()).contains(new Event.OfferLapsed("north", "north-1"));
        assertThat(after.refusal(NORTH)).contains(Reason.NOTHING_TO_OFFER);
    }

    @Test
    void whatWasAcceptedInTimeStaysAccepted() {
        AGame game = between(partner("north").giving(1).until("s1").built(), south())
                .after(NORTH, "accept")
                .after(SESSION);
        assertThat(game.events()).noneMatch(Event.OfferLapsed.class::isInstance);
        assertThat(game.state().tokens()).isEqualTo(1);
    }

    @Test
    void aDeclinedOfferComesBackAsAnotherInALaterSession() {
        AGame game = between(
                partner("north").giving(1).returning("north-2").then().giving(2).built(), south());
        AGame declined = game.after(NORTH, "decline");
        assertThat(declined.refusal(NORTH)).contains(Reason.NOTHING_TO_OFFER);
        assertThat(declined.after(SESSION).after(NORTH).state().subject()).isEqualTo("north-2");
        assertThat(game.after(NORTH, "accept").after(SESSION).refusal(NORTH)).contains(Reason.NOTHING_TO_OFFER);
    }

    private static Partner south() {
        return partner("south").giving(1).built();
    }

    private static AGame between(Partner... partners) {
        ATable table =
                aTable().of(member("VN"), member("LA")).discussing(item("hub")).meeting(3);
        for (Partner each : partners) {
            table.helpedBy(each);
        }
        return table.begun();
    }
}
