package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * A terminal in memory on which one key is pressed at each turn of the loop, and at last Ctrl-C: letters stand for
 * themselves, a line break for Enter, {@code <} and {@code >} for the arrows and {@code ^} for Esc.
 */
public final class Typist extends DefaultVirtualTerminal {
    private static final Map<Character, KeyType> NAMED =
            Map.of('\n', KeyType.Enter, '>', KeyType.ArrowRight, '<', KeyType.ArrowLeft, '^', KeyType.Escape);

    private static final int CALLS_IN_A_TURN = 3;

    private final Queue<KeyStroke> keys = new ArrayDeque<>();
    private final Wakeup wakeup = new Wakeup(this::leisurely);
    private int calls;
    private long second;

    public Typist(String typed) {
        super(Surface.NEEDED);
        typed.chars().forEach(key -> keys.add(stroke((char) key)));
        keys.add(new KeyStroke('c', true, false));
    }

    private static KeyStroke stroke(char key) {
        return NAMED.containsKey(key) ? new KeyStroke(NAMED.get(key)) : new KeyStroke(key, false, false);
    }

    /** Never lets the loop sleep. */
    public Wakeup wakeup() {
        return wakeup;
    }

    /** A clock by which each key is pressed long after the one before: none is held. */
    private long leisurely() {
        return TimeUnit.SECONDS.toNanos(second++);
    }

    /** One key, then nothing twice: who reads looks for more after a key and at the end of a turn, and then draws. */
    @Override
    public synchronized KeyStroke pollInput() {
        wakeup.wake();
        return calls++ % CALLS_IN_A_TURN == 0 ? keys.poll() : null;
    }
}
