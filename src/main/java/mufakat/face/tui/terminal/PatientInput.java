package mufakat.face.tui.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Input that doesn't believe a bare Esc at once. Over a slow line the bytes of an arrow key arrive in pieces, and
 * Lanterna takes the first piece for Esc as soon as nothing more is available; so {@link #available()} waits a
 * moment while a sequence is open.
 */
final class PatientInput extends FilterInputStream {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(40);
    private static final int ESC = 0x1b;
    /** How far the sequence that began with the last Esc has come. */
    private Sequence sequence = Sequence.CLOSED;

    private final LongSupplier clock;
    private int mouseBytes;
    private long lastByte;
    private boolean gone;

    private enum Sequence {
        CLOSED,
        ESCAPED,
        PARAMETERS,
        MOUSE
    }

    PatientInput(InputStream in) {
        this(in, System::nanoTime);
    }

    /** @param clock nanoseconds since any moment */
    PatientInput(InputStream in, LongSupplier clock) {
        super(in);
        this.clock = clock;
    }

    /** Whether the terminal is gone: it can't even be asked any more whether something was typed. */
    boolean isGone() {
        return gone;
    }

    @Override
    public int available() throws IOException {
        try {
            return availableByNow();
        } catch (IOException hungUp) {
            gone = true; // The reader above takes this for "nothing was typed".
            throw hungUp;
        }
    }

    private int availableByNow() throws IOException {
        int available = super.available();
        while (available == 0 && sequence != Sequence.CLOSED) {
            if (clock.getAsLong() - lastByte > PATIENCE) {
                sequence = Sequence.CLOSED;
            } else {
                rest();
                available = super.available();
            }
        }
        return available;
    }

    private static void rest() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            note(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            note(bytes[offset + i]);
        }
        return count;
    }

    private void note(int read) {
        lastByte = clock.getAsLong();
        if (read == ESC) {
            sequence = Sequence.ESCAPED;
        } else if (sequence == Sequence.ESCAPED && (read == '[' || read == 'O')) {
            sequence = Sequence.PARAMETERS;
        } else if (sequence == Sequence.PARAMETERS && read == 'M') {
            sequence = Sequence.MOUSE; // Three more: button, column, row.
            mouseBytes = 3;
        } else if (sequence == Sequence.MOUSE ? --mouseBytes == 0 : sequence == Sequence.ESCAPED || read >= 0x40) {
            sequence = Sequence.CLOSED;
        }
    }
}
