package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import mufakat.Sorted;
import mufakat.story.Practice;
import org.junit.jupiter.api.Test;

/** An example spreads, one wave a session (rules, section 8). */
class DiffusionTest {
    private static Practice practice(String id, SortedMap<String, Integer> threshold, String... adopters) {
        return new Practice(id, id, "", threshold, Sets.of(adopters), "", List.of());
    }

    private static AGame nextSession(AGame game) {
        return game.after("open-floor", "adjourn");
    }

    @Test
    void exampleCapacityAndPushMustReachTheThreshold() {
        // One adopter of five counts 1.
        AGame game = aTable().meeting(2)
                .of(
                        member("A").capacity(5),
                        member("B").capacity(3),
                        member("C").capacity(2),
                        member("D"),
                        member("E"))
                .discussing(item("hub"))
                .practising(practice("cert", Sorted.map("all", 4), "A"))
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
        // B's taking up the first would lift it over the threshold of the second, and C over that of the first: next
        // time.
        AGame game = nextSession(aTable().meeting(3)
                .of(
                        member("A").capacity(5),
                        member("B").capacity(2),
                        member("C").capacity(1))
                .discussing(item("hub"))
                .practising(practice("cert", Sorted.map("all", 3, "B", 3, "C", 4), "A"))
                .practising(practice("desk", Sorted.map("A", 20, "B", 3, "C", 20)))
                .begun());
        assertThat(game.state().member("B").practices()).containsExactly("cert");
        assertThat(game.state().member("C").practices()).isEmpty();
        AGame later = nextSession(game);
        assertThat(later.state().member("B").practices()).containsExactly("cert", "desk");
        assertThat(later.state().member("C").practices()).containsExactly("cert");
    }

    @Test
    void theSpreadIsSlowThenQuickThenSlow() {
        AMember[] members = IntStream.range(0, 10)
                .mapToObj(i -> member("M" + i).capacity(new int[] {5, 4, 3, 3, 2, 2, 2, 1, 1, 0}[i]))
                .toArray(AMember[]::new);
        AGame game = aTable().meeting(8)
                .of(members)
                .discussing(item("hub"))
                .practising(practice("cert", Sorted.map("all", 4), "M0"))
                .begun();
        List<Integer> adopters = new ArrayList<>();
        for (int session = 0; session < 7; session++) {
            adopters.add(Diffusion.adopters(game.state(), "cert"));
            game = nextSession(game);
        }
        assertThat(adopters).containsExactly(1, 2, 4, 7, 9, 10, 10);
    }

    @Test
    void aMemberOfNoThresholdIsNeverForced() {
        AGame game = nextSession(aTable().meeting(2)
                .of(member("A").capacity(5), member("B").capacity(5))
                .discussing(item("hub"))
                .practising(practice("cert", Sorted.map("A", 1), "A"))
                .begun());
        assertThat(game.state().member("B").practices()).isEmpty();
    }
}
