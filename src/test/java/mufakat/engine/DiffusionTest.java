package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mufakat.Sorted;
import mufakat.story.Practice;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** An example spreads, one wave a session (rules, section 8). */
class DiffusionTest {
    private static Practice practice(String id, int need, String... adopters) {
        return touching(id, need, Sorted.map(), adopters);
    }

    private static Practice touching(String id, int need, SortedMap<String, Integer> touches, String... adopters) {
        return new Practice(id, id, "", need, touches, Sets.of(adopters), Sorted.map(), "", List.of());
    }

    private static AGame nextSession(AGame game) {
        return game.after("open-floor", "adjourn");
    }

    @Test
    void exampleCapacityAndPushMustReachWhatAPracticeNeeds() {
        // One adopter among four others counts 1.
        AGame game = aTable().meeting(2)
                .of(
                        member("A").capacity(5),
                        member("B").capacity(3),
                        member("C").capacity(2),
                        member("D"),
                        member("E"))
                .discussing(item("hub"))
                .practising(practice("cert", 4, "A"))
                .helpedBy(partner("meridian").pushing("cert", 1).built())
                .begun();
        AGame alone = nextSession(game);
        assertThat(alone.state().member("B").practices()).containsExactly("cert");
        assertThat(alone.state().member("C").practices()).isEmpty();
        assertThat(alone.capacity("B")).isEqualTo(4);
        AGame pushed = nextSession(game.after("visit partner=meridian", "accept"));
        assertThat(pushed.state().member("C").practices()).containsExactly("cert");
        assertThat(pushed.state().member("D").practices()).isEmpty();
    }

    @Test
    void aWaveIsJudgedOnTheStateBeforeIt() {
        // B's taking up the first lifts it to what the second needs, and C to what the first needs: next time.
        AGame game = nextSession(aTable().meeting(3)
                .of(
                        member("A").capacity(5),
                        member("B").capacity(3),
                        member("C").capacity(0))
                .discussing(item("hub"))
                .practising(practice("cert", 5, "A"))
                .practising(practice("desk", 4))
                .begun());
        assertThat(game.state().member("B").practices()).containsExactly("cert");
        assertThat(game.state().member("C").practices()).isEmpty();
        AGame later = nextSession(game);
        assertThat(later.state().member("B").practices()).containsExactly("cert", "desk");
        assertThat(later.state().member("C").practices()).containsExactly("cert");
    }

    @Test
    void whatTouchesNeedsMoreOfWhoeverIsSensitiveThere() {
        Practice law = touching("law", 3, Sorted.map("data", 2, "sovereignty", 1), "A");
        AGame game = nextSession(aTable().meeting(2)
                .of(
                        member("A").capacity(5),
                        member("B").capacity(3),
                        member("C").capacity(4).feels("data", 1).feels("sovereignty", 1),
                        member("D").capacity(5).feels("data", 1).feels("sovereignty", 1))
                .discussing(item("hub"))
                .practising(law)
                .begun());
        // One of three others counts 1: B has 4 of 3, C 5 of 6, D 6 of 6.
        assertThat(game.state().member("B").practices()).containsExactly("law");
        assertThat(game.state().member("C").practices()).isEmpty();
        assertThat(game.state().member("D").practices()).containsExactly("law");
    }

    @Test
    void anExampleCountsTwiceAmongNeighbours() {
        AGame game = nextSession(aTable().meeting(2)
                .of(member("A").capacity(5), member("B").near("A"), member("C").near("B"), member("D"))
                .discussing(item("hub"))
                .practising(practice("cert", 2, "A"))
                .begun());
        // For B 5 x 2 / 4 = 2, for C 5 x 1 / 4 = 1, for D 5 x 1 / 3 = 1.
        assertThat(game.state().member("B").practices()).containsExactly("cert");
        assertThat(game.state().member("C").practices()).isEmpty();
        assertThat(game.state().member("D").practices()).isEmpty();
    }

    @Test
    void theOrderOfTheMembersChangesNothing() {
        for (long seed = 0; seed < 100; seed++) {
            Story story = AnyTable.story(seed);
            GameState state = InitialState.before(story, 0);
            List<Event> wave = Diffusion.wave(story, state);
            GameState turned = state.with(next -> next.members = reversed(next.members));
            assertThat(Diffusion.wave(story, turned)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(wave);
        }
    }

    private static <V> SortedMap<String, V> reversed(SortedMap<String, V> map) {
        SortedMap<String, V> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(map);
        return reversed;
    }

    @Test
    void theSpreadIsSlowThenQuickThenSlow() {
        AMember[] members = IntStream.range(0, 10)
                .mapToObj(i -> member("M" + i).capacity(new int[] {5, 4, 3, 3, 2, 2, 2, 1, 1, 0}[i]))
                .toArray(AMember[]::new);
        AGame game = aTable().meeting(8)
                .of(members)
                .discussing(item("hub"))
                .practising(practice("cert", 4, "M0"))
                .begun();
        List<Integer> adopters = new ArrayList<>();
        for (int session = 0; session < 7; session++) {
            adopters.add(Diffusion.adopters(game.state(), "cert"));
            game = nextSession(game);
        }
        assertThat(adopters).containsExactly(1, 2, 4, 7, 9, 10, 10);
    }

    @Test
    void whoeverIsAloneAtATableHasNoExample() {
        AGame game = nextSession(aTable().meeting(2)
                .of(member("A").capacity(2))
                .discussing(item("hub"))
                .practising(practice("cert", 3))
                .begun());
        assertThat(game.state().member("A").practices()).isEmpty();
    }
}
