package mufakat.face.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/**
 * What has been typed, and never half of it. Over a slow line the bytes of an arrow key arrive in pieces, and Lanterna
 * takes the first piece for Esc as soon as nothing more is available; so a sequence that is still open is kept back for
 * a moment, and half a letter until the rest comes. The loop is woken for what comes, and to look again when the moment
 * is over.
 */
final class PatientInput extends InputStream {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(40);
    /** Who types more than this while the loop is busy waits. */
    private static final int ROOM = 8192;

    private static final int ESC = 0x1b;

    private final Wakeup wakeup;
    private final byte[] bytes = new byte[ROOM];
    /** The first byte that hasn't been read, the first that is kept back, and the first that hasn't come. */
    private int unread;

    private int keptBack;
    private int end;
    private long lastByte;
    /** How far the sequence that began with the last Esc has come. */
    private Sequence sequence = Sequence.CLOSED;

    private int mouseLetters;
    /** How many bytes the last letter still lacks. */
    private int lacking;

    private boolean ended;

    private enum Sequence {
        CLOSED,
        ESCAPED,
        PARAMETERS,
        MOUSE
    }

    PatientInput(Wakeup wakeup) {
        this.wakeup = wakeup;
    }

    /** Takes what comes in from now on, until it is closed. A read can't wait for other things too: it has a thread. */
    void follow(InputStream in) {
        Thread reader = new Thread(() -> takeAll(in), "terminal-input");
        reader.setDaemon(true);
        reader.start();
    }

    private void takeAll(InputStream in) {
        byte[] piece = new byte[ROOM];
        try {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                put(piece, count);
            }
        } catch (IOException | InterruptedException hungUp) {
            // There is nobody any more who could type.
        } finally {
            end();
        }
    }

    /** Takes what was typed, all at once. */
    synchronized void put(byte[] typed, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            while (end == ROOM && !ended) {
                wakeup.wake();
                wait();
            }
            if (ended) {
                return;
            }
            bytes[end++] = typed[i];
            note(typed[i] & 0xff);
        }
        wakeup.wake();
    }

    /** Nothing more will be typed. */
    synchronized void end() {
        keptBack = end;
        ended = true;
        notifyAll();
        wakeup.wake();
    }

    /** Whether all has been read that will ever be typed. */
    synchronized boolean isGone() {
        return ended && unread == end;
    }

    @Override
    public synchronized int available() {
        if (keptBack < end && lacking == 0) {
            if (wakeup.now() - lastByte > PATIENCE) {
                sequence = Sequence.CLOSED;
                keptBack = end;
            } else {
                wakeup.alarmAt(lastByte + PATIENCE + 1);
            }
        }
        return keptBack - unread;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        try {
            while (available() == 0) {
                if (ended) {
                    return -1;
                }
                wait(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        int count = Math.min(length, keptBack - unread);
        System.arraycopy(bytes, unread, target, offset, count);
        unread += count;
        makeRoom();
        return count;
    }

    private void makeRoom() {
        System.arraycopy(bytes, unread, bytes, 0, end - unread);
        keptBack -= unread;
        end -= unread;
        unread = 0;
        notifyAll();
    }

    @Override
    public void close() {
        end();
    }

    private void note(int typed) {
        lastByte = wakeup.now();
        boolean goesOn = lacking > 0 && (typed & 0xc0) == 0x80;
        lacking = goesOn ? lacking - 1 : typed < 0xc0 ? 0 : typed < 0xe0 ? 1 : typed < 0xf0 ? 2 : 3;
        if (lacking == 0) {
            noteLetter(typed);
            if (sequence == Sequence.CLOSED) {
                keptBack = end;
            }
        }
    }

    private void noteLetter(int letter) {
        if (letter == ESC) {
            sequence = Sequence.ESCAPED;
        } else if (sequence == Sequence.ESCAPED && (letter == '[' || letter == 'O')) {
            sequence = Sequence.PARAMETERS;
        } else if (sequence == Sequence.PARAMETERS && letter == 'M') {
            sequence = Sequence.MOUSE; // Three more: button, column, row.
            mouseLetters = 3;
        } else if (sequence == Sequence.MOUSE ? --mouseLetters == 0 : sequence == Sequence.ESCAPED || letter >= 0x40) {
            sequence = Sequence.CLOSED;
        }
    }
}
