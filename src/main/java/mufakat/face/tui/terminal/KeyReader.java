package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * Reads keys, and what was pasted in one piece. Where the terminal doesn't mark what is pasted, its speed does: no hand
 * presses three keys between two looks at the keyboard. The same key again and again is one that is held, not a text.
 */
public final class KeyReader {
    /** As many keys that make text, all there at once, are pasted. */
    private static final int BURST = 3;
    /** What comes so soon after the last key of a burst belongs to it. */
    private static final long LULL = TimeUnit.MILLISECONDS.toNanos(30);
    /** Longer than any pause within a pasted text: its end must have been lost. */
    private static final long LOST = TimeUnit.SECONDS.toNanos(1);
    /** Letters of a pasted text that are kept: more than any box takes. */
    private static final int LONGEST = 100_000;

    private final Source source;
    private final Wakeup wakeup;
    private final Queue<KeyStroke> ready = new ArrayDeque<>();
    private final List<KeyStroke> run = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();
    private boolean isMarked;
    private boolean isBurst;
    private long last;

    /** Where keys come from: the next, or nothing if there is none now. */
    public interface Source {
        KeyStroke poll() throws IOException;
    }

    public KeyReader(Source source, Wakeup wakeup) {
        this.source = source;
        this.wakeup = wakeup;
    }

    /** The next key or {@link Pasted} text, or nothing (null) if there is none now. */
    KeyStroke next() throws IOException {
        if (ready.isEmpty()) {
            read();
        }
        return ready.poll();
    }

    private void read() throws IOException {
        long now = wakeup.now();
        KeyStroke key = source.poll();
        isBurst = isBurst && now - last < LULL;
        if (key == null && isMarked && now - last > LOST) {
            end();
        }
        while (key != null) {
            last = now;
            take(key);
            key = key.getKeyType() == KeyType.EOF ? null : source.poll();
        }
        settle();
        if (isMarked) {
            wakeup.alarmAt(last + LOST + 1);
        }
    }

    private void take(KeyStroke key) {
        if (key.getKeyType() == KeyType.EOF) {
            end();
            ready.add(key);
        } else if (key.equals(PasteMark.BEGIN)) {
            settle();
            isMarked = true;
        } else if (key.equals(PasteMark.END)) {
            end();
        } else if (isMarked) {
            if (isText(key) && marked.length() < LONGEST) {
                marked.append(key.getCharacter());
            }
        } else if (isText(key)) {
            run.add(key);
        } else {
            settle();
            ready.add(key);
        }
    }

    /** Whether a pasted text may have this key in it. */
    private static boolean isText(KeyStroke key) {
        return switch (key.getKeyType()) {
            case Enter, Tab -> true;
            case Character -> !key.isCtrlDown() && !key.isAltDown();
            default -> false;
        };
    }

    private void end() {
        settle();
        if (isMarked) {
            ready.add(new Pasted(Pasted.Proof.SAID_SO, marked.toString()));
        }
        isMarked = false;
        marked.setLength(0);
    }

    private void settle() {
        if (run.isEmpty()) {
            return;
        }
        isBurst = isBurst || (run.size() >= BURST && run.stream().distinct().count() > 1);
        if (isBurst) {
            StringBuilder text = new StringBuilder();
            run.forEach(key -> text.append(key.getCharacter()));
            ready.add(new Pasted(Pasted.Proof.SPEED, text.toString()));
        } else {
            ready.addAll(run);
        }
        run.clear();
    }
}
