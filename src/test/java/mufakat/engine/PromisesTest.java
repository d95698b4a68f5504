package mufakat.engine;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.Sorted;
import mufakat.engine.Owed.Fate;
import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Condition;
import mufakat.story.Effect;
import org.junit.jupiter.api.Test;

/** Promises that name what is promised: owed, kept by days or by what comes about, or broken (rules, section 5). */
class PromisesTest {
    private static final String PROMISE_HOST = "promise member=VN item=hub promise=host";
    private static final String PROMISE_WORDS = "promise member=VN item=hub promise=words";
    private static final String KEEP_HOST = "keep member=VN promise=host";
    private static final List<Condition> WORDS =
            List.of(new Condition.Clause(Sorted.map("pact", Sorted.map("sharing", 2))));

    @Test
    void aPromiseIsOwedByTheEndOfTheNextSession() {
        AGame game = game().after(PROMISE_HOST);
        assertThat(game.state().owing()).containsExactly(new Owed("host", "VN", "hub", 1, Fate.OPEN));
        assertThat(game.state().tokens()).isEqualTo(1);
        assertThat(game.state().item("hub").promises()).containsEntry("VN", 1);
    }

    @Test
    void inTheLastSessionItIsDueAtItsEnd() {
        AGame game = table(1).begun().after("visit partner=bank", "accept", PROMISE_HOST);
        assertThat(game.state().owing()).extracting(Owed::due).containsExactly(0);
    }

    @Test
    void daysKeepItAndTheMemberTrustsMore() {
        AGame game = game().after(PROMISE_HOST);
        AGame kept = game.after(KEEP_HOST);
        assertThat(kept.state().days()).isEqualTo(game.state().days() - 2);
        assertThat(kept.trust("VN")).isEqualTo(game.trust("VN") + 1);
        assertThat(kept.state().owed()).extracting(Owed::fate).containsExactly(Fate.KEPT);
        assertThat(kept.state().item("hub").promises()).containsEntry("VN", 1);
        AGame later = kept.after("open-floor", "adjourn", "open-floor", "adjourn");
        assertThat(later.state().owed()).extracting(Owed::fate).containsExactly(Fate.KEPT);
    }

    @Test
    void whatComesAboutKeepsItWhenTheSessionEnds() {
        AGame game = game().after(
                        PROMISE_WORDS,
                        "draft item=pact clauses=core:2,sharing:2 forum=digital",
                        "open-floor",
                        "table item=pact forum=digital");
        assertThat(game.state().owing()).hasSize(1);
        AGame after = game.after("adjourn");
        assertThat(after.state().owed()).extracting(Owed::fate).containsExactly(Fate.KEPT);
        assertThat(after.events())
                .contains(new Event.TrustChanged("VN", 1, Event.Why.KEPT))
                .contains(new Event.PromiseKept(new Owed("words", "VN", "hub", 1, Fate.OPEN)));
    }

    @Test
    void itIsBrokenOnlyOnceItIsDueAndItsAssuranceIsWithdrawn() {
        AGame once = game().after(PROMISE_WORDS, "open-floor", "adjourn");
        assertThat(once.state().owing()).hasSize(1);
        AGame due = once.after("open-floor", "adjourn");
        assertThat(due.state().owed()).extracting(Owed::fate).containsExactly(Fate.BROKEN);
        assertThat(due.trust("VN")).isEqualTo(once.trust("VN") - 2);
        assertThat(due.state().item("hub").promises()).doesNotContainKey("VN");
        assertThat(due.events()).contains(new Event.TrustChanged("VN", -2, Event.Why.BROKEN));
    }

    @Test
    void whatIsPromisedIsNamedAndNotTwice() {
        AGame game = game();
        assertThat(game.refusal("promise member=VN item=hub")).contains(Reason.PROMISES_NOTHING);
        assertThat(game.refusal("promise member=VN item=hub promise=moon")).contains(Reason.NO_SUCH_PROMISE);
        AGame owing = game.after(PROMISE_HOST);
        assertThat(owing.refusal("promise member=VN item=pact promise=host")).contains(Reason.OWED_ALREADY);
        assertThat(owing.refusal("keep member=LA promise=host")).contains(Reason.NOT_OWED);
        assertThat(owing.refusal("keep member=VN promise=moon")).contains(Reason.NO_SUCH_PROMISE);
        assertThat(owing.after(PROMISE_WORDS.replace("hub", "pact")).refusal("keep member=VN promise=words"))
                .contains(Reason.NOT_KEPT_BY_DAYS);
        assertThat(owing.after(KEEP_HOST).refusal(KEEP_HOST)).contains(Reason.NOT_OWED);
    }

    @Test
    void whatIsSoAlreadyIsNoPromise() {
        AGame game = game().after(
                        "draft item=pact clauses=core:2,sharing:2 forum=digital",
                        "open-floor",
                        "table item=pact forum=digital",
                        "adjourn");
        assertThat(game.refusal(PROMISE_WORDS)).contains(Reason.SO_ALREADY);
    }

    @Test
    void aStoryThatSaysNothingOfItKnowsNoneOfIt() {
        AGame game = aTable().of(member("VN"))
                .discussing(anItem("hub"))
                .helpedBy(bank())
                .meeting(3)
                .begun();
        AGame given = game.after("visit partner=bank", "accept", "promise member=VN item=hub");
        assertThat(given.state().tokens()).isEqualTo(4);
        assertThat(given.state().owed()).isEmpty();
        assertThat(given.refusal(PROMISE_HOST)).contains(Reason.NO_SUCH_PROMISE);
    }

    @Test
    void noMoreAreInHandThanCanBe() {
        AGame game = table(3).begun().after("visit partner=bank", "accept");
        assertThat(game.state().tokens()).isEqualTo(2);
        assertThat(game.events()).contains(new Event.TokensChanged(2), new Event.PromisesForgone(3));
        AGame spent = game.after(PROMISE_HOST);
        assertThat(spent.after("open-floor", "table item=pact forum=digital")
                        .state()
                        .tokens())
                .isEqualTo(2);
        AGame full = game.after("open-floor", "table item=pact forum=digital");
        assertThat(full.events()).contains(new Event.PromisesForgone(1));
        assertThat(full.state().tokens()).isEqualTo(2);
    }

    @Test
    void theTokensOfAnEffectAreHeldToo() {
        AGame game = table(3).discussing(anItem("hub").bringing(new Effect.Token(5)))
                .begun()
                .after("open-floor", "table item=hub forum=digital");
        assertThat(game.state().tokens()).isEqualTo(2);
    }

    private static AGame game() {
        return table(3).begun().after("visit partner=bank", "accept");
    }

    private static ATable table(int sessions) {
        return aTable().of(
                        member("VN").trust(3).capacity(3), member("LA").trust(3).capacity(3))
                .discussing(anItem("hub"), anItem("pact"))
                .helpedBy(bank())
                .promising("host", 2)
                .promising("words", 0, WORDS.get(0))
                .meeting(sessions);
    }

    private static mufakat.story.Partner bank() {
        return Partners.partner("bank").giving(5).built();
    }

    private static AnItem anItem(String id) {
        return item(id).saying(core("core").drafted(2), clause("sharing").drafted(1));
    }
}
