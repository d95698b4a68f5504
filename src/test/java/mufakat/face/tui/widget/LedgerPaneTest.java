package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.window.Frame;
import mufakat.view.LedgerView;
import mufakat.view.Mark;
import org.junit.jupiter.api.Test;

class LedgerPaneTest {
    private final LedgerPane pane = new LedgerPane("more (PgDn)");
    private final TestScreen screen = new TestScreen(80, 24)
            .open(new Frame(
                    pane,
                    new KeyMap()
                            .on(KeyType.PageDown, new KeyHint("PgDn", "", ""), () -> pane.scrollPages(1))
                            .on(KeyType.PageUp, new KeyHint("PgUp", "", ""), () -> pane.scrollPages(-1))));

    @Test
    void everyLineOfALongLedgerCanBeSeenWithTheSumInSight() {
        pane.show(ledger("VN", 50));
        Set<String> seen = new LinkedHashSet<>();
        for (int page = 0; page < 4; page++) {
            assertThat(screen.step().picture()).contains("comfort −3");
            screen.picture().lines().map(String::strip).forEach(seen::add);
            screen.press(KeyType.PageDown);
        }
        IntStream.rangeClosed(1, 50)
                .forEach(i -> assertThat(seen).anyMatch(line -> line.startsWith("reason " + i + " ")));
        assertThat(screen.picture()).contains("▲ more").doesNotContain("▼", "…");
    }

    @Test
    void aLedgerThatFitsShowsNoSign() {
        pane.show(ledger("VN", 5));
        assertThat(screen.step().picture()).contains("reason 5").doesNotContain("more", "▼");
    }

    @Test
    void theSameMembersLedgerStaysWhereItIsAndAnothersBegins() {
        pane.show(ledger("VN", 50));
        screen.press(KeyType.PageDown);
        pane.show(ledger("VN", 49));
        assertThat(screen.step().picture()).contains("▲▼ more").doesNotContain("reason 1 ");
        pane.show(ledger("TH", 50));
        assertThat(screen.step().picture()).contains("reason 1 ").doesNotContain("▲");
    }

    private static LedgerView ledger(String member, int reasons) {
        List<LedgerView.Row> rows = IntStream.rangeClosed(1, reasons)
                .mapToObj(i -> new LedgerView.Row("reason " + i, "−1"))
                .toList();
        return new LedgerView(member, "Member " + member, Mark.OBJECTS, "comfort −3, objects", rows, "");
    }
}
