package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;

/** The keys that are the terminal's rather than any screen's: Ctrl-C leaves, Ctrl-Z stops, Ctrl-L draws anew. */
public final class TerminalKeys {
    private final Terminal terminal;
    private final Screen screen;
    private final Runnable leave;
    /** Whether somebody else may have written on the terminal. */
    private boolean isStale;

    private boolean suspends;

    public TerminalKeys(Terminal terminal, Screen screen, Runnable leave) {
        this.terminal = terminal;
        this.screen = screen;
        this.leave = leave;
    }

    /** Takes a key that is one of these; what it asks for is done by {@link #obey()}. */
    public boolean takes(KeyStroke key) {
        if (key.getKeyType() != KeyType.Character || !key.isCtrlDown()) {
            return false;
        }
        switch (key.getCharacter()) {
            case 'c' -> leave.run();
            case 'l' -> isStale = true;
            case 'z' -> suspends = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Does what the keys of this turn asked for, once the turn is over and nothing is half drawn. */
    public void obey() throws IOException {
        if (suspends && terminal instanceof Tty tty) {
            tty.suspend();
            isStale = true;
        }
        suspends = false;
        if (isStale) {
            isStale = false;
            screen.refresh(Screen.RefreshType.COMPLETE);
        }
    }
}
