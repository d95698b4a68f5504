package mufakat.face.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.DefaultTerminalFactory;
import com.googlecode.lanterna.terminal.MouseCaptureMode;
import com.googlecode.lanterna.terminal.Terminal;
import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the game can be drawn on here. A surface without a screen is an answer, not a failure: the game is then
 * played line by line.
 */
public enum Surface {
    /** A terminal that understands cursor movement. */
    TTY,
    /** Windows: Lanterna brings no console support there, but a window of its own. */
    WINDOW,
    /** A terminal that says of itself that it can't move its cursor. */
    DUMB,
    /** Input or output is a file, a pipe or nothing at all. */
    PIPED;

    /** The smallest terminal that is served. */
    public static final TerminalSize NEEDED = new TerminalSize(80, 24);

    private static final TerminalSize WINDOW_SIZE = new TerminalSize(100, 32);

    /** Whether standard input and output are a person's console. */
    public enum Standard {
        CONSOLE,
        PIPED
    }

    /** The surface that a process has, by its environment and the name of its system. */
    public static Surface in(Map<String, String> environment, String system, Standard standard) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return GraphicsEnvironment.isHeadless() ? PIPED : WINDOW;
        }
        if (standard == Standard.PIPED) {
            return PIPED;
        }
        String term = environment.getOrDefault("TERM", "");
        return term.isBlank() || term.equals("dumb") || term.equals("unknown") ? DUMB : TTY;
    }

    /** Whether a person types here. On Windows it isn't known, where the console is left alone. */
    public boolean isConsole() {
        return this == TTY || this == DUMB;
    }

    /** The same, played line by line. */
    public Surface withoutScreen() {
        return isConsole() ? DUMB : PIPED;
    }

    /**
     * Takes the terminal over, or opens the window.
     *
     * @param title for the window, where it is one
     * @param wakeup is woken by each key and each new size
     * @return nothing if there is no screen to be had
     */
    public Optional<Terminal> open(String title, Console console, Wakeup wakeup) throws IOException {
        return switch (this) {
            case TTY -> Optional.of(tty(console, wakeup));
            case WINDOW -> Optional.of(window(title, wakeup));
            case DUMB, PIPED -> Optional.empty();
        };
    }

    private static Terminal tty(Console console, Wakeup wakeup) throws IOException {
        Tty tty = Tty.open(console, wakeup);
        tty.setMouseCaptureMode(MouseCaptureMode.CLICK_RELEASE);
        return tty;
    }

    /** Lanterna doesn't say that a key has come to its window; the system does, and is asked before it is handled. */
    private static Terminal window(String title, Wakeup wakeup) {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> EventQueue.invokeLater(wakeup::wake),
                        AWTEvent.KEY_EVENT_MASK
                                | AWTEvent.MOUSE_EVENT_MASK
                                | AWTEvent.MOUSE_WHEEL_EVENT_MASK
                                | AWTEvent.WINDOW_EVENT_MASK);
        return new DefaultTerminalFactory()
                .setInitialTerminalSize(WINDOW_SIZE)
                .setTerminalEmulatorTitle(title)
                .createTerminalEmulator();
    }
}
