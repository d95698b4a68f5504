package mufakat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import mufakat.files.Cause;
import mufakat.words.Messages;

/** Standard output that remembers why something could not be written to it, which a print stream keeps to itself. */
final class Outlet extends OutputStream {
    private final OutputStream out;
    private volatile IOException failure;

    Outlet(OutputStream out) {
        this.out = out;
    }

    static Outlet standard() {
        return new Outlet(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException refused) {
            failure = refused;
            throw refused;
        }
    }

    /** What the program ends with, and a word about what got lost. A reader that has seen enough may go. */
    int end(int code, PrintStream err, Supplier<Messages> messages) {
        if (failure == null || Cause.of(failure) == Cause.NO_READER) {
            return code;
        }
        err.println(messages.get().say(Cause.of(failure) == Cause.DISK_FULL ? "output.full" : "output.lost"));
        return code == ExitCode.DONE ? ExitCode.NO : code;
    }
}
