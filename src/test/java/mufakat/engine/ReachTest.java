package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import mufakat.engine.Reach.Change;
import mufakat.engine.Reach.Likely;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.story.Partner;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What an offer brings within reach, before it is accepted and after (rules, section 7). */
class ReachTest {
    private static final Likely OBJECTS = new Likely(Stance.OBJECTS, Stance.OBJECTS);
    private static final Likely JOINS = new Likely(Stance.JOINS, Stance.JOINS);

    @Test
    void trainingBringsAMemberWithinReach() {
        AGame heard = game(partner("north").raising("LA", 3).built()).after("visit partner=north");
        Reach reach = Reach.ofAccepting(heard.game());
        assertThat(reach.changes()).containsExactly(new Change("hub", "LA", OBJECTS, JOINS));
        assertThat(Reach.between(
                        heard.game().story(),
                        heard.state(),
                        heard.after("accept").state()))
                .isEqualTo(reach);
    }

    @Test
    void whoIsBroughtWithinReachOfWhatItObjectsToForAnotherReasonIsTold() {
        Story story = aTable().of(
                        member("LA").capacity(1).feels("data", 3).openAbout("data"),
                        member("VN").trust(4).capacity(4))
                .discussing(item("hub").demanding(3).saying(core("core").touches("data", 3)))
                .helpedBy(partner("north").raising("LA", 3).built())
                .story();
        Reach reach = Reach.ofAccepting(
                AGame.begin(story, 1).after("visit partner=north").game());
        assertThat(reach.changes()).isEmpty();
        assertThat(reach.within()).containsExactly(entry("hub", Sets.of("LA")));
    }

    @Test
    void whatMovesNobodyReachesNobody() {
        AGame heard = game(partner("north").giving(2).built()).after("visit partner=north");
        assertThat(Reach.ofAccepting(heard.game()).isNone()).isTrue();
    }

    @Test
    void anOfferThatCannotBeAcceptedReachesNobody() {
        AGame heard = game(partner("north").raising("LA", 3).onceAdopted("hub").built())
                .after("visit partner=north");
        assertThat(Reach.ofAccepting(heard.game()).changes()).isEmpty();
    }

    @Test
    void whatIsInForceIsLeftOut() {
        AGame adopted = game(partner("north").raising("LA", 3).built())
                .after("open-floor", "table item=pact forum=digital", "adjourn", "visit partner=north");
        assertThat(adopted.state().isAdopted("pact")).isTrue();
        assertThat(Reach.ofAccepting(adopted.game()).changes())
                .extracting(Change::item)
                .containsOnly("hub");
    }

    @Test
    void whatIsNotKnownShowsAsItsRange() {
        Story story = aTable().of(
                        member("LA").trust(2).capacity(1).feels("data", 3),
                        member("VN").trust(4).capacity(4))
                .discussing(item("hub")
                        .demanding(3)
                        .saying(core("core").touches("data", 1).drafted(1)))
                .helpedBy(partner("north").raising("LA", 3).built())
                .story();
        AGame heard = AGame.begin(story, 1).after("visit partner=north");
        Outlook known = Outlook.of(heard.known("hub"), heard.draft("hub"));
        Change change = Reach.ofAccepting(heard.game()).changes().get(0);
        assertThat(change.before())
                .isEqualTo(new Likely(known.worst().get("LA"), known.best().get("LA")));
        assertThat(change.after().worst()).isNotEqualTo(change.after().best());
    }

    /** Capacity that partners give touches nothing: of a text it makes nobody object. */
    @Test
    void aPartnersCapacityNeverMakesAnybodyObject() {
        int moved = 0;
        for (long seed = 0; seed < 400; seed++) {
            AnyGame game = new AnyGame(AnyTable.story(seed), seed).prepare((int) seed % 30);
            GameState before = game.game().state();
            GameState after = before.with(next ->
                    before.members().forEach((id, any) -> next.member(id, member -> member.ableBy(2))));
            for (Change change :
                    Reach.between(game.game().story(), before, after).changes()) {
                moved++;
                assertThat(change.after().worst())
                        .as("seed %d: %s", seed, change)
                        .isLessThanOrEqualTo(change.before().worst());
                assertThat(change.after().best())
                        .as("seed %d: %s", seed, change)
                        .isLessThanOrEqualTo(change.before().best());
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    private static AGame game(Partner helper) {
        return aTable().of(
                        member("LA").trust(1).capacity(1), member("VN").trust(2).capacity(4))
                .discussing(
                        item("hub").demanding(3).saying(core("core").drafted(1)),
                        item("pact").saying(core("core")))
                .helpedBy(helper)
                .meeting(2)
                .begun();
    }
}
