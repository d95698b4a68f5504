package mufakat.face.tui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import com.googlecode.lanterna.terminal.virtual.VirtualTerminalListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final KeyHint HINT = new KeyHint("k", "key", "A key");

    @Test
    void tooSmallATerminalIsToldWhatIsNeededUntilItHasIt() {
        TestScreen screen = TestScreen.showing(new Label("The body"));
        assertThat(screen.resize(79, 24).picture())
                .contains("Room needed: 80 × 24")
                .doesNotContain("The body");
        assertThat(screen.resize(12, 3).picture()).contains("Room needed:", "80 × 24");
        assertThat(screen.resize(1, 1).picture()).isNotNull();
        assertThat(screen.resize(80, 24).picture()).contains("The body").doesNotContain("Room needed");
        assertThat(screen.resize(200, 60).picture()).contains("The body");
    }

    @Test
    void aGameMayBeginInTooSmallATerminal() {
        TestScreen screen = new TestScreen(40, 10).open(new Frame(new Label("The body"), new KeyMap()));
        assertThat(screen.picture()).contains("Room needed");
        assertThat(screen.resize(80, 24).picture()).contains("The body");
    }

    @Test
    void keysDoNothingThatCannotBeSeen() {
        List<String> pressed = new ArrayList<>();
        Frame frame = new Frame(new Label(""), new KeyMap().on('k', HINT, () -> pressed.add("k")));
        new TestScreen(80, 24).open(frame).resize(40, 10).type("k").resize(80, 24);
        assertThat(pressed).isEmpty();
    }

    @Test
    void CtrlCEndsItAtAnySize() {
        assertThat(TestScreen.showing(new Label("")).pressCtrlC().loop().isRunning())
                .isFalse();
        assertThat(new TestScreen(40, 10).pressCtrlC().loop().isRunning()).isFalse();
    }

    @Test
    void itRunsUntilItIsStopped() throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal();
        Loop loop = new Loop(terminal, ColourScheme.NORMAL, "");
        loop.open(new Frame(new Label(""), new KeyMap().on('k', HINT, loop::stop)));
        terminal.addInput(new KeyStroke('k', false, false));
        loop.run();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void theEndOfInputEndsIt() throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal();
        Loop loop = new Loop(terminal, ColourScheme.NORMAL, "");
        loop.open(new Frame(new Label(""), new KeyMap()));
        terminal.addInput(new KeyStroke(KeyType.EOF));
        loop.run();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void anExceptionLeavesItAndTheTerminalIsGivenBackFirst() throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal();
        Closings closings = new Closings();
        terminal.addVirtualTerminalListener(closings);
        terminal.addInput(new KeyStroke('k', false, false));
        assertThatThrownBy(() -> {
                    try (Loop loop = new Loop(terminal, ColourScheme.NORMAL, "")) {
                        loop.open(new Frame(new Label(""), new KeyMap().on('k', HINT, () -> {
                                    throw new IllegalStateException("a bug");
                                })));
                        loop.run();
                    }
                })
                .hasMessage("a bug");
        assertThat(closings.count).isOne();
    }

    private static final class Closings implements VirtualTerminalListener {
        private int count;

        @Override
        public void onFlush() {}

        @Override
        public void onBell() {}

        @Override
        public void onClose() {
            count++;
        }

        @Override
        public void onResized(Terminal terminal, TerminalSize newSize) {}
    }
}
