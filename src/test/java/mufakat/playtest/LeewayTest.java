package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Burden;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class LeewayTest {
    private static final Story STRAITS = Stories.straits();
    private static final GameState BEGINNING = Game.begin(STRAITS, 1).game().state();
    private static final List<Stance> ALL_JOIN = Collections.nCopies(5, Stance.JOINS);

    /** Means are twice a capacity: 6, 4, 2, 0 and 4. The room weighs 2 for each step above notes. */
    @Test
    void aTextIsBorneByThoseWhoOwnItAndHaveTheMeans() {
        Leeway leeway = Leeway.of(STRAITS, BEGINNING, "room");

        assertThat(leeway.bearers(text("room", "answer", 1), ALL_JOIN)).isEqualTo(5);
        assertThat(leeway.bearers(text("room", "answer", 2), ALL_JOIN)).isEqualTo(4);
        assertThat(leeway.bearers(text("room", "answer", 3), ALL_JOIN)).isEqualTo(3);
        assertThat(leeway.bearers(text("room", "answer", 4), ALL_JOIN)).isEqualTo(1);
        assertThat(leeway.bearers(
                        text("room", "answer", 3),
                        List.of(Stance.HESITATES, Stance.SUPPORTS, Stance.JOINS, Stance.JOINS, Stance.OBJECTS)))
                .isEqualTo(1);
    }

    @Test
    void whatDemandsNothingIsBorneByAllWhoOwnIt() {
        assertThat(Leeway.of(STRAITS, BEGINNING, "buoys").bearers(text("buoys", "lay", 4), ALL_JOIN))
                .isEqualTo(5);
    }

    @Test
    void whatIsCarriedAlreadyIsTakenFromTheMeansAndWhatStandsOnPaperIsNot() {
        Story story = Stories.oneTable();
        PlaytestContext ground = new PlaytestContext(story);
        Game game = Game.begin(story, 1).game();
        int tooMuch = 0;
        for (Decision decision : Playing.of(Habit.HAGGLING, 1, game, Habit.HAGGLING.player(ground, 1))
                .decisions()) {
            game = game.decide(decision).game();
            tooMuch += decision instanceof Decision.Table ? compared(story, game.state()) : 0;
        }
        assertThat(tooMuch).isPositive();
    }

    /** How many members could carry a text alone, but not beside what they carry. */
    private static int compared(Story story, GameState state) {
        List<String> members = List.copyOf(state.members().keySet());
        int tooMuch = 0;
        for (Proposal item : story.proposals().values()) {
            Text text = full(item);
            int load = Burden.load(item, text);
            for (String member : members) {
                int means = story.rules().means() * state.member(member).capacity();
                boolean carries = load == 0 || carried(story, state, member, item) + load <= means;
                tooMuch += !carries && load <= means ? 1 : 0;
                assertThat(Leeway.of(story, state, item.id()).bearers(text, only(member, members)))
                        .as("%s, %s", member, item.id())
                        .isEqualTo(carries ? 1 : 0);
            }
        }
        return tooMuch;
    }

    private static int carried(Story story, GameState state, String member, Proposal apart) {
        int carried = 0;
        for (Proposal item : story.proposals().values()) {
            carried += state.item(item.id())
                    .adoption()
                    .filter(now -> !item.equals(apart))
                    .filter(now ->
                            now.parties().contains(member) && !now.paper().contains(member))
                    .filter(now -> !now.isDelivered(member, story.rules().delivery()))
                    .map(now -> Burden.load(item, now.text()))
                    .orElse(0);
        }
        return carried;
    }

    private static List<Stance> only(String member, List<String> members) {
        return members.stream()
                .map(other -> other.equals(member) ? Stance.JOINS : Stance.OBJECTS)
                .toList();
    }

    private static Text full(Proposal item) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        item.clauses().forEach(clause -> strengths.put(clause.id(), Text.COMMITS));
        return Text.of(item, strengths, new TreeSet<>());
    }

    private static Text text(String item, String clause, int strength) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        strengths.put(clause, strength);
        return Text.of(STRAITS.proposals().get(item), strengths, new TreeSet<>());
    }
}
