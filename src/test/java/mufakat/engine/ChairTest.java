package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** The chair has its own patience, its own item and its own statement (rules, section 6). */
class ChairTest {
    private static final String TABLE_HUB = "table item=hub forum=digital";
    private static final String TABLE_PACT = "table item=pact forum=digital";
    private static final String TABLE_DRILL = "table item=drill forum=digital";
    private static final String STATE = "move-to-statement clause=lists";

    @Test
    void aSessionHasThePatienceOfItsChair() {
        assertThat(moves(table().allowing(1).begun(), TABLE_HUB)).isEqualTo(1);
        assertThat(moves(table().chairedBy("VN", "").begun(), TABLE_HUB)).isEqualTo(3);
    }

    @Test
    void withoutPatienceTheFirstObjectionEndsIt() {
        AGame game = table().allowing(0).begun().after("open-floor", TABLE_HUB);
        assertThat(game.state().debate()).isEmpty();
        assertThat(game.lastTabling().result()).isEqualTo(mufakat.engine.model.Tabling.Result.OUT_OF_PATIENCE);
    }

    @Test
    void whatFirstComesBeforeTheChairsOwnItemHasOneMoveLess() {
        ATable table = table().chairedBy("VN", "pact");
        assertThat(moves(table.begun(), TABLE_HUB)).isEqualTo(2);
        assertThat(moves(table.begun(), TABLE_DRILL, TABLE_HUB)).isEqualTo(3);
        assertThat(moves(table.begun(), TABLE_PACT, TABLE_HUB)).isEqualTo(3);
    }

    @Test
    void aChairWaitsForNothingThatIsInForceOrNotOpen() {
        ATable table = table().chairedBy("VN", "pact").meeting(2);
        assertThat(moves(table.begun().after("open-floor", TABLE_PACT, "adjourn"), TABLE_HUB))
                .isEqualTo(3);
        ATable closed = aTable().of(member("VN"), member("LA").feels("data", 3))
                .discussing(hub())
                .keepingBack(item("pact").saying(core("core")))
                .chairedBy("VN", "pact");
        assertThat(moves(closed.begun(), TABLE_HUB)).isEqualTo(3);
    }

    @Test
    void carryingItsItemEarnsTheChairsTrust() {
        AGame game = table().chairedBy("LA", "drill").begun().after("open-floor", TABLE_DRILL);
        assertThat(game.events()).contains(new Event.TrustChanged("LA", 1, Event.Why.CHAIRED));
        AGame other = table().chairedBy("LA", "drill").begun().after("open-floor", TABLE_PACT);
        assertThat(other.events()).doesNotContain(new Event.TrustChanged("LA", 1, Event.Why.CHAIRED));
    }

    @Test
    void theChairsStatementTakesNothingWhileTheChairObjects() {
        AGame objecting = table().chairedBy("LA", "").begun().after("open-floor", TABLE_HUB);
        assertThat(objecting.stances()).containsEntry("LA", mufakat.engine.model.Stance.OBJECTS);
        assertThat(objecting.refusal(STATE)).contains(Reason.CHAIR_OBJECTS);
        assertThat(table().chairedBy("VN", "")
                        .begun()
                        .after("open-floor", TABLE_HUB)
                        .refusal(STATE))
                .isEmpty();
        assertThat(table().begun().after("open-floor", TABLE_HUB).refusal(STATE))
                .isEmpty();
    }

    private static int moves(AGame game, String... tabled) {
        return game.after("open-floor")
                .after(tabled)
                .state()
                .debate()
                .orElseThrow()
                .moves();
    }

    private static ATable table() {
        return aTable().of(member("VN").trust(2), member("LA").trust(1).feels("data", 3))
                .discussing(
                        hub(), item("pact").saying(core("core")), item("drill").saying(core("core")));
    }

    /** One sentence of it makes one member object, and it passes without. */
    private static AnItem hub() {
        return item("hub")
                .saying(
                        core("core").drafted(3),
                        clause("lists").touches("data", 2).drafted(3));
    }
}
