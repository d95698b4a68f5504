package mufakat.view;

import static mufakat.view.SmallTable.after;
import static mufakat.view.SmallTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the members stand toward a text: figures and remarks say what is known, and no more. */
class RoomTest {
    private static RoomTable hub(GameSession play) {
        return new Room(play).of("hub");
    }

    @Test
    void whoObjectsIsSaidToForWhatWeighsMostAsFarAsIsKnown() {
        assertThat(row(hub(after()), "DD"))
                .isEqualTo(new RoomTable.Row("DD", "Durio", Mark.OBJECTS, "objects", "−14…−4", "data"));
    }

    @Test
    void aRedLineThatIsKnownTakesThePlaceOfWhatWeighs() {
        RoomTable.Row durio = row(hub(after("consult member=DD item=hub")), "DD");
        assertThat(durio.figure()).isEqualTo("−8");
        assertThat(durio.note()).isEqualTo("red line");
    }

    @Test
    void aRedLineThatThereMayBeIsAQuestion() {
        assertThat(row(hub(after()), "CC").note()).isEqualTo("red line?");
        assertThat(row(hub(after("consult member=CC item=hub")), "CC").note()).doesNotContain("red line");
    }

    @Test
    void theGapIsCountedInStepsOfCapacity() {
        assertThat(row(hub(after("consult member=CC item=hub")), "CC").note()).isEqualTo("gap 1");
        assertThat(row(hub(after("visit partner=meridian", "accept", "consult member=CC item=hub")), "CC")
                        .note())
                .doesNotContain("gap");
    }

    @Test
    void whoMayJoinOrSupportConsentsInAnyCase() {
        GameSession play = after("draft item=hub clauses=room:1 safeguards=own-lead,national-law forum=interior");
        RoomTable.Row borneum = row(hub(play), "BB");
        assertThat(borneum.mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(borneum.figure()).isEqualTo("+2…+3");
        assertThat(borneum.note()).isEqualTo("consents");
    }

    @Test
    void whoSupportsOrJoinsNeedsNoRemark() {
        assertThat(row(hub(after()), "AA").note()).isEmpty();
    }

    @Test
    void theTableIsSummedUpInThreeNumbers() {
        assertThat(hub(after()).summary()).isEqualTo("objecting 1, hesitating 0, unknown 2");
    }

    @Test
    void whatCirculatingShowedIsAddedForTheDraftThatWasCirculatedAlone() {
        GameSession play = after("circulate item=hub");
        assertThat(hub(play).summary()).contains("circulated: 2 would object, 0 hesitate");
        SmallTable.decide(play, "draft item=hub clauses=room:1 forum=digital");
        assertThat(hub(play).summary()).doesNotContain("circulated: 2");
    }

    @Test
    void onTheFloorEachStandsAsItHasSpoken() {
        GameSession play = after("open-floor", "table item=hub forum=digital");
        RoomTable spoken = new Room(play).spoken(play.game().state().debate().orElseThrow());
        assertThat(spoken.summary()).isEqualTo("as spoken: objecting 2, hesitating 0");
        assertThat(spoken.rows())
                .extracting(RoomTable.Row::word)
                .containsExactly("supports", "joins", "objects", "objects");
        assertThat(row(spoken, "CC").note()).isEqualTo("gap 1");
    }

    @Test
    void aLedgerHasTheLinesAndTheSumThatTheTableShows() {
        GameSession play = after("consult member=DD item=hub");
        LedgerView ledger = play.desk("hub").ledger("DD");
        assertThat(ledger.total()).contains("−8").contains("objects");
        assertThat(ledger.rows()).extracting(LedgerView.Row::amount).containsExactly("−9", "−6", "+2", "+2", "+3");
        assertThat(ledger.warning()).isNotEmpty();
    }
}
