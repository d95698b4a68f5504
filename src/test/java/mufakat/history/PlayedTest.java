package mufakat.history;

import static mufakat.history.Past.campaign;
import static mufakat.history.Past.happened;
import static mufakat.history.Past.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.story.Proposal;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class PlayedTest {
    private static final String TREATY = "legal-treaty";

    private final Story story = campaign();
    private final Proposal treaty = story.proposals().get(TREATY);

    @Test
    void whatWasAdoptedIsPutInTheWordsInWhichTheStoryHasItInForce() {
        Hearing heard = heard(item(RecordedFate.LIKE_MINDED, "B L", 2004, TREATY), Form.BINDING);

        assertThat(heard.situation().item()).isEqualTo(treaty);
        assertThat(heard.situation().eased())
                .isEqualTo(story.forums().get(inForce().forum()).eases());
        assertThat(heard.strength())
                .isEqualTo(inForce().clauses().get(treaty.core().id()));
    }

    @Test
    void whatFellIsPutAsItWasDraftedWithACoreThatCommits() {
        assertThat(heard(item(RecordedFate.BLOCKED, "B L", 2003, TREATY), Form.BINDING)
                        .strength())
                .isEqualTo(4);
        assertThat(heard(item(RecordedFate.BLOCKED, "", 2009, "budapest"), Form.VOLUNTARY)
                        .strength())
                .isEqualTo(story.proposals().get("budapest").core().drafted());
    }

    @Test
    void itIsPutToTheMembersOfItsSessionOrOfTheYearIfThatIsLater() {
        assertThat(year(2003, TREATY)).isEqualTo(2003);
        assertThat(year(2017, TREATY)).isEqualTo(2016);
        assertThat(year(2001, TREATY)).isEqualTo(2003);
    }

    @Test
    void aClauseBehindAPlusSignIsAddedToTheTextAsAdopted() {
        Case with = item(RecordedFate.BLOCKED, "P", 2021, "five-points+prisoners");
        Case without = item(RecordedFate.ADOPTED, "P", 2021, "five-points");

        assertThat(heard(with, Form.VOLUNTARY).objectors())
                .containsAll(heard(without, Form.VOLUNTARY).objectors());
        assertThat(comfort(with)).isLessThan(comfort(without));
    }

    @Test
    void whatIsNoItemOfTheStoryIsLeftOut() {
        assertThat(Played.of(story, List.of(item(RecordedFate.ADOPTED, "", 2018, ""))))
                .isEmpty();
        assertThat(Played.of(story, List.of(item(RecordedFate.ADOPTED, "", 2018, "elsewhere"))))
                .isEmpty();
    }

    private int comfort(Case put) {
        return heard(put, Form.VOLUNTARY)
                .outlook()
                .ledgers()
                .get("MM")
                .comfort()
                .low();
    }

    private int year(int year, String item) {
        return Played.of(story, List.of(item(RecordedFate.BLOCKED, "B", year, item)))
                .get(0)
                .year();
    }

    private Hearing heard(Case put, Form form) {
        return Played.of(story, List.of(put)).get(0).hearings().get(form);
    }

    private Agreement inForce() {
        return story.sessions().get(2).start().orElseThrow().adopted().get(TREATY);
    }

    private static Case item(RecordedFate fate, String features, int year, String item) {
        return Past.of(happened(fate, features, 0, Years.of(year)), new NamedMembers(ids(""), ids("")), item);
    }
}
