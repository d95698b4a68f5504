package mufakat.view;

import static mufakat.view.SmallTable.action;
import static mufakat.view.SmallTable.among;
import static mufakat.view.SmallTable.owing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An offer's page says, before it is answered, what accepting it closes and whom it brings within reach. */
class OfferPageTest {
    private static final String DRAFT = "draft item=hub clauses=room:1 forum=digital";

    @Test
    void whomItBringsWithinReachIsSaidBeforeAndOnceAfter() {
        GameSession play = owing(DRAFT, "visit partner=north");
        assertThat(texts(play))
                .anyMatch(text -> text.startsWith("It would change how “A hub” stands")
                        && text.contains("Borneum")
                        && text.contains(" → "));
        SmallTable.decide(play, "accept");
        assertThat(texts(play)).anyMatch(text -> text.startsWith("How “A hub” stands now") && text.contains("Borneum"));
        SmallTable.decide(play, "workshop item=pact");
        assertThat(texts(play)).noneMatch(text -> text.startsWith("How “A hub” stands now"));
    }

    @Test
    void thatItMovesNobodyIsSaidToo() {
        assertThat(texts(owing("visit partner=bank"))).anyMatch(text -> text.contains("it would move nobody"));
    }

    @Test
    void whatAcceptingClosesAndWhenItRunsOutIsSaid() {
        assertThat(texts(owing("visit partner=north")))
                .contains("Accepting it closes: “A centre” (The south).", "It stands until the end of session 2.");
        assertThat(texts(owing("visit partner=south"))).contains("Accepting it closes: “A course” (The north).");
        assertThat(texts(owing("visit partner=south", "decline", "visit partner=north")))
                .noneMatch(text -> text.startsWith("Accepting it closes"));
        assertThat(among(action(owing(), 'p')))
                .extracting(Action::note)
                .contains("A course · it stands until the end of session 2");
    }

    @Test
    void anOfferThatRunsOutIsTold() {
        GameSession play = owing("open-floor", "adjourn", "open-floor", "adjourn");
        assertThat(texts(play)).contains("The north waits no longer: “A course” is no more on offer.");
    }

    private static List<String> texts(GameSession play) {
        return play.moment().prose().stream().map(Passage::text).toList();
    }
}
