package mufakat.face.tui.window;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import mufakat.face.tui.terminal.KeyReader;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.terminal.TerminalKeys;
import mufakat.face.tui.widget.ColourScheme;

/**
 * The one loop that everything on the screen runs in: read input, let the windows handle it, draw what changed, wait
 * a moment. Nothing is swallowed: an exception leaves {@link #run()}, and {@link #close()} gives the terminal back
 * before anyone can print it.
 *
 * <p>A test calls {@link #step()} instead of {@link #run()} and looks at {@link #picture()}.
 */
public final class Loop implements AutoCloseable {
    private static final int PAUSE_MILLIS = 10;
    /** While nothing happens the loop may wait a little longer: still unnoticed, and half the work. */
    private static final int IDLE_PAUSE_MILLIS = 20;

    private static final int TURNS_TO_IDLE = 200;

    private final Terminal terminal;
    private final TerminalScreen screen;
    private final Stage stage;
    private final TerminalKeys keys;
    private volatile boolean running = true;
    private Runnable task = () -> {};
    private Runnable watch = () -> {};

    /**
     * @param roomNeeded what is said while the terminal is smaller than {@link Surface#NEEDED}, in one or more lines
     */
    public Loop(Terminal terminal, ColourScheme look, String roomNeeded) throws IOException {
        this(terminal, look, roomNeeded, System::nanoTime);
    }

    /** @param clock nanoseconds since any moment, by which typed keys are told from others */
    public Loop(Terminal terminal, ColourScheme look, String roomNeeded, LongSupplier clock) throws IOException {
        this.terminal = terminal;
        try {
            screen = new TerminalScreen(terminal);
            screen.startScreen();
            screen.setCursorPosition(null);
            keys = new TerminalKeys(terminal, screen, this::stop);
            stage = new Stage(screen, new KeyReader(terminal::pollInput, clock), clock, roomNeeded, keys::takes);
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

    /** Does this at the beginning of each turn from now on, in the place of what was done before. */
    public void eachTurn(Runnable task) {
        this.task = task;
    }

    /** Does this at the beginning of each turn too, whatever the screens do there. */
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
        int quietTurns = 0;
        try {
            while (running && !isEmpty()) {
                quietTurns = step() ? 0 : quietTurns + 1;
                Thread.sleep(quietTurns > TURNS_TO_IDLE ? IDLE_PAUSE_MILLIS : PAUSE_MILLIS);
            }
        } catch (EOFException e) {
            stop(); // The terminal or the window is gone; every decision is already recorded.
        } catch (InterruptedException e) {
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
        task.run();
        boolean isDrawn = stage.getGUIThread().processEventsAndUpdate();
        keys.obey();
        return isDrawn;
    }

    /** Says that the keys mean something else from now on, so that one that is held decides nothing. */
    public void screenCame() {
        stage.screenCame();
    }

    /** Ends {@link #run()} after the turn that is under way. */
    public void stop() {
        running = false;
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
