package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Tells a key that is held from one that is pressed again. Where a screen has come since the key was pressed, the same
 * key waits a moment: if it comes once more meanwhile it is held, and comes as {@link Repeated} until it is let go,
 * otherwise it was meant.
 */
public final class HeldKey {
    /** A key that is held begins to repeat itself within this time, whatever the system. */
    private static final long BEGINS = TimeUnit.MILLISECONDS.toNanos(750);
    /** It goes on faster than this. */
    private static final long GOES_ON = TimeUnit.MILLISECONDS.toNanos(150);

    private static final KeyStroke NONE = new KeyStroke(KeyType.Unknown);

    private final KeyReader keys;
    private final IntSupplier screens;
    private final Wakeup wakeup;
    private final Queue<KeyStroke> ready = new ArrayDeque<>();
    private KeyStroke last = NONE;
    private long lastPress;
    private int screenAtPress;
    private boolean waits;
    private boolean isHeld;

    /** A key that nobody pressed anew. */
    public static final class Repeated extends KeyStroke {
        Repeated() {
            super(KeyType.Unknown);
        }
    }

    /** @param screens how many screens have come so far */
    public HeldKey(KeyReader keys, IntSupplier screens, Wakeup wakeup) {
        this.keys = keys;
        this.screens = screens;
        this.wakeup = wakeup;
    }

    /** The next key, {@link Repeated} or {@link Pasted} text, or nothing (null) if there is none now. */
    public KeyStroke next() throws IOException {
        boolean hasMore = true;
        while (ready.isEmpty() && hasMore) {
            hasMore = read();
        }
        return ready.poll();
    }

    /** Answers whether there was a key, though it may be one that waits. */
    private boolean read() throws IOException {
        long now = wakeup.now();
        KeyStroke key = keys.next();
        if (waits && (key == null ? now - lastPress > GOES_ON : !key.equals(last))) {
            waits = false;
            press(last);
        }
        if (key != null) {
            take(key, now);
        } else if (waits) {
            wakeup.alarmAt(lastPress + GOES_ON + 1);
        }
        return key != null;
    }

    private void take(KeyStroke key, long now) {
        long pause = now - lastPress;
        boolean isSame = key.equals(last) && mayDecide(key) && pause < BEGINS;
        last = key;
        lastPress = now;
        isHeld = isSame && (waits || (isHeld && pause < GOES_ON));
        waits = isSame && !isHeld && screens.getAsInt() != screenAtPress;
        if (isHeld) {
            ready.add(new Repeated());
        } else if (!waits) {
            press(key);
        }
    }

    private void press(KeyStroke key) {
        screenAtPress = screens.getAsInt();
        ready.add(key);
    }

    private static boolean mayDecide(KeyStroke key) {
        return key.getKeyType() == KeyType.Enter
                || (key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown());
    }
}
