package mufakat.view;

import static mufakat.view.SmallTable.action;
import static mufakat.view.SmallTable.owing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is in the chair, how patient it is and what it wants is said when a session opens, while preparing, on the floor. */
class ChairWordsTest {
    private static final String WISH =
            "It would like to see “A pact” tabled; whatever comes before that has one move less.";

    @Test
    void itIsSaidWhenASessionAndItsFloorOpen() {
        assertThat(texts(owing()))
                .contains("Borneum is in the chair. If somebody objects, its patience allows one move. " + WISH);
        assertThat(texts(owing("open-floor"))).anyMatch(text -> text.endsWith(WISH));
        assertThat(texts(owing("open-floor", "adjourn")))
                .contains("Calamus is in the chair. If somebody objects, its patience allows 2 moves.");
    }

    @Test
    void itStandsBesideTheOpeningOfTheFloor() {
        GameSession play = owing();
        assertThat(action(play, 'o').note()).isEqualTo("Borneum in the chair; patience 1; wants “A pact”");
    }

    @Test
    void whatComesBeforeTheChairsItemSaysWhatThatCosts() {
        List<Action> tablings = owing("open-floor").moment().actions();
        assertThat(tablings)
                .filteredOn(action -> action.label().contains("A hub"))
                .extracting(Action::note)
                .allMatch(note -> note.endsWith("one move less, before the chair’s own item"));
        assertThat(tablings)
                .filteredOn(action -> action.label().contains("A pact"))
                .extracting(Action::note)
                .noneMatch(note -> note.contains("one move less"));
    }

    @Test
    void aSessionWithoutAChairSaysNothingOfIt() {
        GameSession play = owing("open-floor", "adjourn", "open-floor", "adjourn");
        assertThat(texts(play)).noneMatch(text -> text.contains("in the chair"));
        assertThat(action(play, 'o').note()).isEmpty();
    }

    private static List<String> texts(GameSession play) {
        return play.moment().prose().stream().map(Passage::text).toList();
    }
}
