package mufakat.view;

import static mufakat.view.SmallTable.action;
import static mufakat.view.SmallTable.after;
import static mufakat.view.SmallTable.among;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be done before the floor says what it costs, what it may bring, or why it can't be done. */
class PreparingTest {
    private static final String[] ALL_DAYS = {"circulate item=hub", "workshop item=hub", "circulate item=drill"};

    @Test
    void everyActionSaysWhatItCosts() {
        GameSession play = after();
        assertThat(action(play, 'c').cost()).isEqualTo("1 day");
        assertThat(action(play, 'p').cost()).isEqualTo("1 day");
        assertThat(action(play, 'h').cost()).isEqualTo("2 days");
        assertThat(action(play, 'r').cost()).isEqualTo("1 day");
        assertThat(action(play, 's').cost()).isEqualTo("1 day");
        assertThat(action(play, 't').cost()).isEqualTo("0 tokens");
        assertThat(action(play, 'd').cost()).isEqualTo("free");
    }

    @Test
    void aMenuIsBarredForTheReasonThatMostInItShare() {
        GameSession play = after("visit partner=meridian", "accept", "promise member=CC item=hub");
        assertThat(among(action(play, 't')))
                .allMatch(promise -> promise.barred().isPresent());
        assertThat(action(play, 't').barred().orElseThrow()).startsWith("You have no token for a promise.");
    }

    @Test
    void aMenuWithOneWayOpenIsNotBarred() {
        GameSession play = after("consult member=DD item=hub");
        assertThat(among(action(play, 'c')))
                .anyMatch(talk -> talk.barred().isPresent())
                .anyMatch(talk -> talk.barred().isEmpty());
        assertThat(action(play, 'c').barred()).isEmpty();
    }

    @Test
    void whereDaysAreLackingThatIsTheReason() {
        GameSession play = after(ALL_DAYS);
        assertThat(play.game().state().days()).isZero();
        assertThat(action(play, 'c').barred().orElseThrow()).contains("day");
        assertThat(action(play, 'h').barred()).isPresent();
        assertThat(action(play, 'd').barred()).isEmpty();
    }

    @Test
    void whoHasSomethingToOfferIsNamed() {
        assertThat(action(after(), 'p').note()).isEqualTo("something to offer: Meridian");
        GameSession heard = after("visit partner=meridian", "decline");
        assertThat(action(heard, 'p').note()).isEmpty();
    }

    @Test
    void whatCirculatingShowedIsRememberedForThatDraft() {
        GameSession play = after("circulate item=hub");
        play.lookAt("hub");
        assertThat(action(play, 'r').note()).isEqualTo("2 would object, 0 hesitate");
        SmallTable.decide(play, "draft item=hub clauses=room:1 forum=digital");
        assertThat(action(play, 'r').note()).doesNotContain("2 would object");
    }

    @Test
    void aGuessThatIsOnRecordIsSaidToBe() {
        GameSession play = after();
        play.lookAt("hub");
        assertThat(action(play, 'a').note()).isEmpty();
        SmallTable.decide(play, "call-room item=hub objecting=DD hesitating=CC");
        assertThat(action(play, 'a').note()).isEqualTo("your guess is on record");
        play.lookAt("drill");
        assertThat(action(play, 'a').note()).isEmpty();
    }

    @Test
    void theFloorIsOpenedWithoutAQuestionOnceAllDaysAreSpent() {
        assertThat(action(after(), 'o').target()).isInstanceOf(Action.Target.Choose.class);
        assertThat(action(after(ALL_DAYS), 'o').target()).isInstanceOf(Action.Target.Decide.class);
    }

    @Test
    void otherItemsAreCountedWithThoseInForce() {
        assertThat(action(after(), 'x').note()).isEqualTo("2 items on the agenda");
        assertThat(among(action(after(), 'x')))
                .extracting(Action::note)
                .containsExactly("objecting 0, hesitating 0, unknown 1", "objecting 1, hesitating 0, unknown 2");
    }

    @Test
    void aPromiseSaysWhatItBringsToEachMember() {
        GameSession play = after("visit partner=meridian", "accept");
        play.lookAt("hub");
        assertThat(among(action(play, 't')))
                .allSatisfy(promise -> assertThat(promise.note()).endsWith("+3"));
    }
}
