package mufakat.view;

import static mufakat.view.SmallTable.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk shows the text, what it touches, and who asks something of it. */
class DraftingDeskTest {
    private static final String[] FUNDED = {"visit partner=meridian", "accept", "visit partner=meridian", "accept"};

    private static List<String> asked(GameSession play) {
        return play.desk("hub").view().asked();
    }

    @Test
    void whatAPartnerAsksIsSaidWithWhetherTheTextHasIt() {
        GameSession play = after(FUNDED);
        assertThat(asked(play))
                .containsExactly(
                        "Meridian asks for this, and has it: “Members report major incidents within a day” at endeavours or above and the safeguard “in accordance with national law” left out.");
        DraftingDesk desk = play.desk("hub");
        desk.turn("national-law");
        assertThat(desk.view().asked()).singleElement().asString().contains("will be let down");
    }

    @Test
    void anOfferThatWasOnlyHeardAsksNothingOfTheText() {
        assertThat(asked(after("visit partner=meridian", "accept"))).isEmpty();
        assertThat(asked(after("visit partner=meridian", "accept", "visit partner=meridian", "decline")))
                .isEmpty();
    }

    @Test
    void aPartnerThatHasLeftAsksNothingMore() {
        GameSession play = after(
                "visit partner=meridian",
                "accept",
                "visit partner=meridian",
                "accept",
                "draft item=hub clauses=room:1 safeguards=own-lead forum=interior",
                "open-floor",
                "table item=hub forum=interior");
        assertThat(play.game().state().closed()).contains("meridian");
        assertThat(asked(play)).isEmpty();
    }

    @Test
    void aClauseTellsWhatItTouchesAndServes() {
        DeskView view = after().desk("hub").view();
        assertThat(view.clauses())
                .extracting(DeskView.ClauseRow::id, DeskView.ClauseRow::strength, DeskView.ClauseRow::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("room", 2, "touches sovereignty; serves response"),
                        org.assertj.core.groups.Tuple.tuple("reporting", 3, "touches data; serves response"));
        assertThat(after().desk("assistance").view().clauses().get(0).about())
                .isEqualTo("touches 2 × sovereignty; serves 2 × response");
        assertThat(after().desk("drill").view().clauses().get(0).about()).startsWith("touches nothing");
    }

    @Test
    void theRatingIsDotsAndAWord() {
        assertThat(after().desk("hub").view().rating()).isEqualTo("●●○○ moderate · effect 12/20");
    }

    @Test
    void theForumSaysWhatItEases() {
        DraftingDesk desk = after().desk("hub");
        assertThat(desk.view().forum()).isEqualTo("digital ministers");
        desk.nextForum();
        assertThat(desk.view().forum()).isEqualTo("interior ministers (eases sovereignty by 1)");
        desk.nextForum();
        assertThat(desk.view().forum()).isEqualTo("digital ministers");
    }

    @Test
    void aStrengthStaysOnTheLadder() {
        DraftingDesk desk = after().desk("hub");
        desk.strength("room", 9);
        assertThat(desk.strength("room")).isEqualTo(4);
        desk.strength("room", -3);
        assertThat(desk.strength("room")).isZero();
    }

    @Test
    void aTextThatCannotBeKeptSaysWhy() {
        DraftingDesk desk = after().desk("hub");
        desk.strength("room", 1);
        assertThat(desk.view().problem()).contains("Members report major incidents within a day");
        desk.strength("reporting", 2);
        assertThat(desk.view().problem()).isEmpty();
    }

    @Test
    void theDeskIsChangedUntilItIsAsItWas() {
        DraftingDesk desk = after().desk("hub");
        assertThat(desk.isChanged()).isFalse();
        desk.turn("own-lead");
        assertThat(desk.isChanged()).isTrue();
        desk.turn("own-lead");
        assertThat(desk.isChanged()).isFalse();
        desk.nextForum();
        assertThat(desk.isChanged()).isTrue();
    }

    @Test
    void aStepThatMovesNobodySaysSo() {
        DraftingDesk desk = after().desk("hub");
        DeskView before = desk.view();
        assertThat(desk.unmoved(before, desk.view())).isEqualTo("That changes nothing: the text stood so already.");
        desk.strength("reporting", 1);
        assertThat(desk.unmoved(before, desk.view())).isEmpty();
    }
}
