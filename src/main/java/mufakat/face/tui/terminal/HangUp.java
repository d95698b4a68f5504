package mufakat.face.tui.terminal;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What is written to a terminal, until that is gone. One that can't be written to any more has lost its player, too: that
 * is the end of input and no fault, and what still comes to be written goes nowhere.
 */
final class HangUp extends FilterOutputStream {
    private boolean gone;

    HangUp(OutputStream terminal) {
        super(terminal);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        reach(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        reach(out::flush);
    }

    private void reach(Sending sending) throws IOException {
        try {
            if (!gone) {
                sending.send();
            }
        } catch (IOException hungUp) {
            gone = true;
            throw new EOFException(hungUp.getMessage());
        }
    }

    private interface Sending {
        void send() throws IOException;
    }
}
