package mufakat.engine.model;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.AGame;
import mufakat.engine.Sets;
import org.junit.jupiter.api.Test;

/** What carried a text: that without which somebody would have objected (rules, section 10). */
class CarrierTest {
    private static final String TABLE = "table item=hub forum=digital";

    private static List<Carrier> carriers(AGame game) {
        Tabling tabling = game.lastTabling();
        assertThat(tabling.agreed()).isTrue();
        return Carrier.of(tabling.situation(), tabling.last());
    }

    @Test
    void anOfferCarriesATextForThoseWhomItBroughtWithinReach() {
        AGame game = aTable().of(member("LA").capacity(0).trust(3), member("SG").capacity(5))
                .helpedBy(partner("meridian").raising("LA", 2).built())
                .discussing(item("hub").demanding(2).saying(core("room")))
                .begun()
                .after("visit partner=meridian", "accept", "open-floor", TABLE);
        assertThat(carriers(game))
                .extracting(Carrier::kind, Carrier::objecting)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Carrier.Kind.OFFER, Sets.of("LA")));
    }

    @Test
    void aSafeguardCarriesATextForThoseWhomItSpares() {
        AGame game = aTable().of(member("SG").trust(3), member("VN").feels("data", 1))
                .discussing(item("hub").saying(core("room").touches("data", 3)).guard("law", "data"))
                .begun()
                .after("draft item=hub clauses=room:2 safeguards=law forum=digital", "open-floor", TABLE);
        assertThat(carriers(game))
                .extracting(Carrier::kind, Carrier::subject, Carrier::objecting)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Carrier.Kind.SAFEGUARD, "law", Sets.of("VN")));
    }

    @Test
    void aTextThatNeededNothingWasCarriedByNothing() {
        AGame game = aTable().of(member("SG"), member("VN"))
                .discussing(item("hub").saying(core("room")))
                .begun()
                .after("open-floor", TABLE);
        assertThat(carriers(game)).isEmpty();
    }
}
