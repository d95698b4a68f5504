package mufakat.face.tui.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.gui2.Label;
import mufakat.face.tui.screen.Gallery;
import mufakat.face.tui.screen.Golden;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.widget.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({"80, 24", "120, 36"})
    void allComponentsTogether(int columns, int rows) {
        TestScreen screen = new TestScreen(columns, rows);
        screen.open(new Gallery(screen.loop()).preparing());
        Golden.assertScreen("gallery-" + columns, screen.picture());
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 36"})
    void theDraftingDesk(int columns, int rows) {
        TestScreen screen = new TestScreen(columns, rows);
        screen.open(new Gallery(screen.loop()).desk());
        Golden.assertScreen("desk-" + columns, screen.picture());
    }

    @Test
    void theMiddleOfTheTitleGivesWayFirst() {
        Frame frame = new Frame(new Label(""), new KeyMap());
        frame.title("A title of some length that goes on", "Session 2 of 3 · Singapore 2018", "Days ●●●●○○");
        assertThat(new TestScreen(80, 24).open(frame).line(0))
                .startsWith(" A title of some length that goes on  Session")
                .contains("…")
                .endsWith("  Days ●●●●○○");
    }
}
