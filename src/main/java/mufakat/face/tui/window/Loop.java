package mufakat.face.tui.window;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.terminal.KeyReader;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.terminal.TerminalKeys;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ColourScheme;

/**
 * The one loop that everything on a screen runs in: read input, let the windows handle it, draw what changed, and sleep
 * until something comes. What may come is a call on its {@link Wakeup}, from whatever thread (a key, a size, a signal, a
 * story that has changed), or an alarm, which is no thread but a time: the earliest that anybody on the loop's own thread
 * has asked for. So a loop that waits for its player costs nothing, and many may wait in one process.
 *
 * <p>Nothing is swallowed: an exception leaves {@link #run()}, and {@link #close()} gives the terminal back before anyone
 * can print it. To interrupt the loop's thread is to stop the loop: it finishes its turn, and no decision is lost.
 *
 * <p>A test calls {@link #step()} instead of {@link #run()} and looks at {@link #picture()}.
 */
public final class Loop implements AutoCloseable {
    private final Terminal terminal;
    private final Wakeup wakeup;
    private final TerminalScreen screen;
    private final Stage stage;
    private final TerminalKeys keys;
    private volatile boolean running = true;
    private Optional<Alarm> alarm = Optional.empty();
    private Runnable watch = () -> {};

    /** What is to be done, and when. */
    private record Alarm(long due, Runnable task) {}

    /**
     * @param wakeup is woken by each key of the terminal
     * @param roomNeeded what is said while the terminal is smaller than {@link Surface#NEEDED}, in one or more lines
     */
    public Loop(Terminal terminal, Wakeup wakeup, ColourScheme look, String roomNeeded) throws IOException {
        this.terminal = terminal;
        this.wakeup = wakeup;
        try {
            terminal.addResizeListener((resized, size) -> wakeup.wake());
            screen = new TerminalScreen(terminal);
            screen.startScreen();
            screen.setCursorPosition(null);
            keys = new TerminalKeys(terminal, screen, this::stop);
            stage = new Stage(screen, new KeyReader(terminal::pollInput, wakeup), wakeup, roomNeeded, keys::takes);
            stage.setTheme(look.theme());
        } catch (IOException | RuntimeException e) {
            terminal.close();
            throw e;
        }
    }

    /** Puts a window on top. */
    public void open(Window window) {
        stage.addWindow(window);
    }

    /** Puts a window in the place of all others. */
    public void replaceAll(Window window) {
        List<Window> others = List.copyOf(stage.getWindows());
        stage.addWindow(window);
        others.forEach(stage::removeWindow);
    }

    public boolean isEmpty() {
        return stage.getWindows().isEmpty();
    }

    /** Closes every window, which ends {@link #run()}. */
    public void closeAll() {
        List.copyOf(stage.getWindows()).forEach(stage::removeWindow);
    }

    /** Does this once, so many nanoseconds from now, in the place of what was to be done then. */
    public void alarm(long nanos, Runnable task) {
        alarm = Optional.of(new Alarm(wakeup.now() + nanos, task));
    }

    /** Takes back what was to be done later. */
    public void noAlarm() {
        alarm = Optional.empty();
    }

    /** Does this at the beginning of each turn. Who changes what it looks at, wakes the loop. */
    public void watch(Runnable watch) {
        this.watch = watch;
    }

    /** Says something below the title of every screen; nothing (an empty string) unsays it. */
    public void status(String status) {
        stage.status(status);
    }

    /** What is said of a pasted text that nobody asked for. */
    public void passedOver(String words) {
        stage.passedOver(words);
    }

    /** Whether a dialog waits for its answer. */
    public boolean isAsking() {
        return stage.getWindows().stream().anyMatch(Dialog.class::isInstance);
    }

    /** Runs until {@link #stop()}, Ctrl-C, the end of input, or until the last window is closed. */
    public void run() throws IOException {
        try {
            while (running && !isEmpty()) {
                if (!step()) {
                    alarm.ifPresent(next -> wakeup.alarmAt(next.due()));
                    wakeup.sleep();
                }
            }
        } catch (EOFException e) {
            stop(); // The terminal or the window is gone; every decision is already recorded.
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * One turn: whatever input waits is handled and whatever changed is drawn.
     *
     * @return whether anything had to be drawn
     */
    public boolean step() throws IOException {
        watch.run();
        ring();
        boolean isDrawn = stage.getGUIThread().processEventsAndUpdate();
        keys.obey();
        return isDrawn;
    }

    private void ring() {
        Optional<Alarm> ringing = alarm.filter(next -> wakeup.now() - next.due() >= 0);
        if (ringing.isPresent()) {
            noAlarm();
            ringing.get().task().run();
        }
    }

    /** Says that the keys mean something else from now on, so that one that is held decides nothing. */
    public void screenCame() {
        stage.screenCame();
    }

    /** Ends {@link #run()} after the turn that is under way. Any thread may call this. */
    public void stop() {
        running = false;
        wakeup.wake();
    }

    /** Whether {@link #stop()} has not been called yet. */
    public boolean isRunning() {
        return running;
    }

    /** Changes the colours at once. */
    public void wear(ColourScheme look) {
        stage.setTheme(look.theme());
        stage.getWindows().forEach(Window::invalidate);
    }

    /** What the screen shows: a line for each row, without the blanks at its end. */
    public String picture() {
        TerminalSize size = screen.getTerminalSize();
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < size.getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size.getColumns(); column++) {
                var cell = screen.getFrontCharacter(column, row);
                line.append(cell.getCharacterString());
                column += cell.isDoubleWidth() ? 1 : 0;
            }
            picture.append(line.toString().stripTrailing()).append('\n');
        }
        return picture.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            screen.stopScreen();
        } finally {
            terminal.close();
        }
    }
}
