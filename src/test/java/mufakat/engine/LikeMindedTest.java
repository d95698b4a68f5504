package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mufakat.engine.model.Refusal;
import org.junit.jupiter.api.Test;

/** Some first, the others when they can (rules, section 6). */
class LikeMindedTest {
    private static ATable table(int willing, AMember... others) {
        AMember[] first = IntStream.range(0, willing)
                .mapToObj(i -> member("M" + i).capacity(5))
                .toArray(AMember[]::new);
        return aTable().meeting(3)
                .of(first)
                .of(others)
                .discussing(item("aid")
                        .openToTheLikeMinded()
                        .demanding(3)
                        .saying(core("requests").moves("reach", 3)))
                .helpedBy(partner("school").raising("all", 3).built());
    }

    private static AGame tabled(ATable table) {
        return table.begun().after("open-floor", "table item=aid forum=digital");
    }

    @Test
    void itTakesSixParties() {
        AMember unable = member("Z").capacity(0);
        assertThat(tabled(table(5, unable)).refusal("open-to-like-minded")).contains(Refusal.Reason.TOO_FEW_PARTIES);
        assertThat(tabled(table(6, unable)).refusal("open-to-like-minded")).isEmpty();
    }

    @Test
    void onlyAnItemThatIsOpenToThemIsTakenByTheLikeMinded() {
        AGame game = aTable().of(member("Z"))
                .discussing(item("aid").demanding(3))
                .begun()
                .after("open-floor", "table item=aid forum=digital");
        assertThat(game.refusal("open-to-like-minded")).contains(Refusal.Reason.NOT_FOR_LIKE_MINDED);
    }

    @Test
    void itIsInForceAmongThoseThatDoNotObjectAndDeliversTheirShare() {
        AGame game = tabled(table(6, member("Z").capacity(0).trust(2))).after("open-to-like-minded");
        assertThat(game.inForce("aid").parties()).hasSize(6).doesNotContain("Z");
        // Six sevenths of 6, rounded down.
        assertThat(game.measure("reach")).isEqualTo(5);
        assertThat(game.trust("Z")).isEqualTo(2);
        assertThat(game.state().tokens()).isZero();
    }

    @Test
    void whoStoodAsideAccedesAtTheEndOfALaterSessionOnceItIsComfortable() {
        AGame first = tabled(table(6, member("Z").capacity(0))).after("open-to-like-minded", "adjourn");
        assertThat(first.inForce("aid").parties()).doesNotContain("Z");
        AGame unable = first.after("open-floor", "adjourn");
        assertThat(unable.inForce("aid").parties()).doesNotContain("Z");
        AGame able = first.after("visit partner=school", "accept", "open-floor");
        assertThat(able.inForce("aid").parties()).doesNotContain("Z");
        assertThat(able.after("adjourn").inForce("aid").parties()).contains("Z");
        assertThat(able.after("adjourn").measure("reach")).isEqualTo(6);
    }

    @Test
    void isolationMakesNobodyAccede() {
        // −2 would be swallowed by one among seven; it takes 0 to sign of one's own will.
        AGame game = tabled(table(6, member("Z").capacity(0).near("M0")))
                .after("open-to-like-minded", "adjourn")
                .after("workshop item=aid", "consult member=Z item=aid", "open-floor");
        assertThat(game.comfort("Z", "aid")).isEqualTo(-3);
        assertThat(game.after("adjourn").inForce("aid").parties()).doesNotContain("Z");
    }

    @Test
    void whoComesToItWithDoubtsIsNotToldThatItsSilenceWasTakenAsConsent() {
        AGame game = aTable().meeting(2)
                .rule("parties", 2)
                .of(member("A").capacity(5), member("B").capacity(5))
                .of(member("Z").capacity(5).feels("data", 2))
                .discussing(item("aid")
                        .openToTheLikeMinded()
                        .saying(core("requests").touches("data", 1)))
                .begun()
                .after("open-floor", "table item=aid forum=digital", "open-to-like-minded", "adjourn")
                .after("workshop item=aid", "consult member=Z item=aid", "open-floor");
        assertThat(game.after("table item=aid forum=digital").events())
                .contains(new Event.TrustChanged("Z", -1, Event.Why.FOLLOWED));
    }

    @Test
    void noComfortMakesAMemberAccedeAcrossItsRedLine() {
        AGame game = aTable().meeting(2)
                .rule("parties", 2)
                .of(member("A").capacity(5), member("B").capacity(5))
                .of(member("Z").trust(5).feels("data", 2).wants("voice", 3).drawsALineAt("data", 2))
                .discussing(item("aid")
                        .openToTheLikeMinded()
                        .saying(core("requests").touches("data", 1).serves("voice", 3)))
                .begun()
                .after("open-floor", "table item=aid forum=digital", "open-to-like-minded", "adjourn", "open-floor");
        assertThat(game.comfort("Z", "aid")).isPositive();
        assertThat(game.after("adjourn")
                        .state()
                        .item("aid")
                        .adoption()
                        .orElseThrow()
                        .parties())
                .containsExactly("A", "B");
    }

    @Test
    void tabledAgainForAllItMayBindAll() {
        AGame game = tabled(table(6, member("Z").capacity(0))).after("open-to-like-minded", "adjourn");
        AGame all = game.after("visit partner=school", "accept", "open-floor", "table item=aid forum=digital");
        assertThat(all.inForce("aid").parties()).hasSize(7);
    }
}
