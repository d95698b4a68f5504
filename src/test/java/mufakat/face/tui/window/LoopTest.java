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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
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
        Loop loop = new Loop(terminal, new Wakeup(), ColourScheme.NORMAL, "");
        loop.open(new Frame(new Label(""), new KeyMap().on('k', HINT, loop::stop)));
        terminal.addInput(new KeyStroke('k', false, false));
        loop.run();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void theEndOfInputEndsIt() throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal();
        Loop loop = new Loop(terminal, new Wakeup(), ColourScheme.NORMAL, "");
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
                    try (Loop loop = new Loop(terminal, new Wakeup(), ColourScheme.NORMAL, "")) {
                        loop.open(new Frame(new Label(""), new KeyMap().on('k', HINT, () -> {
                                    throw new IllegalStateException("a bug");
                                })));
                        loop.run();
                    }
                })
                .hasMessage("a bug");
        assertThat(closings.count).isOne();
    }

    @Test
    void whileNothingComesItDoesNotEvenLook() throws InterruptedException {
        Sleeper sleeper = new Sleeper(loop -> {});
        int looks = sleeper.looks.get();
        sleeper.thread.join(300);
        assertThat(sleeper.looks).hasValue(looks);
        sleeper.press('k');
        await(() -> sleeper.pressed.get() == 1);
        sleeper.end();
    }

    @Test
    void aNewSizeAndNewsFromAnotherThreadWakeIt() throws InterruptedException {
        AtomicReference<String> news = new AtomicReference<>();
        Sleeper sleeper = new Sleeper(loop ->
                loop.watch(() -> Optional.ofNullable(news.getAndSet(null)).ifPresent(loop::status)));
        sleeper.setTerminalSize(new TerminalSize(60, 20));
        await(() -> sleeper.shows("Room needed"));
        sleeper.setTerminalSize(new TerminalSize(100, 30));
        await(() -> sleeper.shows("The body"));
        news.set("Something has changed.");
        sleeper.wakeup.wake();
        await(() -> sleeper.shows("Something has changed."));
        sleeper.end();
    }

    @Test
    void anAlarmRingsThoughNoKeyComesAndOneThatIsTakenBackDoesNot() throws InterruptedException {
        AtomicInteger rung = new AtomicInteger();
        Sleeper sleeper = new Sleeper(loop -> {
            loop.alarm(0, rung::incrementAndGet);
            loop.noAlarm();
            loop.alarm(TimeUnit.MILLISECONDS.toNanos(200), loop::stop);
        });
        sleeper.thread.join();
        assertThat(rung).hasValue(0);
    }

    @Test
    void toInterruptItIsToEndIt() throws InterruptedException {
        Sleeper sleeper = new Sleeper(loop -> {});
        sleeper.thread.interrupt();
        sleeper.thread.join();
        assertThat(sleeper.loop.isRunning()).isFalse();
        assertThat(sleeper.wasInterrupted).isTrue();
    }

    @Test
    void threeHundredOfThemSleepInOneProcessAndEachWakesForItself() throws InterruptedException {
        List<Sleeper> sleepers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sleepers.add(new Sleeper(loop -> {}));
        }
        List<Integer> looks =
                sleepers.stream().map(sleeper -> sleeper.looks.get()).toList();
        Sleeper one = sleepers.remove(7);
        one.press('k');
        await(() -> one.pressed.get() == 1);
        List<Integer> others = new ArrayList<>(looks);
        others.remove(7);
        assertThat(sleepers.stream().map(sleeper -> sleeper.looks.get())).containsExactlyElementsOf(others);
        one.end();
        for (Sleeper sleeper : sleepers) {
            sleeper.end();
        }
    }

    /** Waits for what another thread does. */
    private static void await(BooleanSupplier wanted) {
        while (!wanted.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** A terminal with a loop on a thread of its own, which has drawn and sleeps. */
    private static final class Sleeper extends DefaultVirtualTerminal {
        private final Wakeup wakeup = new Wakeup();
        private final AtomicInteger looks = new AtomicInteger();
        private final AtomicInteger pressed = new AtomicInteger();
        private final Consumer<Loop> first;
        private final Thread thread = new Thread(this::run);
        private volatile boolean wasInterrupted;
        private volatile Loop loop;

        Sleeper(Consumer<Loop> first) {
            super(new TerminalSize(80, 24));
            this.first = first;
            thread.start();
            await(() -> looks.get() > 1
                    && (thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING));
        }

        private void run() {
            try (Loop running = new Loop(this, wakeup, ColourScheme.NORMAL, "Room needed")) {
                loop = running;
                running.open(
                        new Frame(new Label("The body"), new KeyMap().on('k', HINT, () -> pressed.incrementAndGet())));
                first.accept(running);
                running.run();
                wasInterrupted = Thread.currentThread().isInterrupted();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public synchronized KeyStroke pollInput() {
            looks.incrementAndGet();
            return super.pollInput();
        }

        boolean shows(String words) {
            StringBuilder shown = new StringBuilder();
            TerminalSize size = getTerminalSize();
            for (int row = 0; row < size.getRows(); row++) {
                for (int column = 0; column < size.getColumns(); column++) {
                    shown.append(getCharacter(column, row).getCharacterString());
                }
            }
            return shown.indexOf(words) >= 0;
        }

        void press(char key) {
            addInput(new KeyStroke(key, false, false));
            wakeup.wake();
        }

        void end() throws InterruptedException {
            loop.stop();
            thread.join();
        }
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
