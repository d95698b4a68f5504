package mufakat.save;

import java.nio.channels.ClosedChannelException;
import java.nio.channels.OverlappingFileLockException;
import mufakat.files.Cause;

/** What the machine's exceptions mean to a player. */
final class Failures {
    private Failures() {}

    static Failure of(Exception refused) {
        if (refused instanceof OverlappingFileLockException) {
            return Failure.IN_USE;
        }
        if (refused instanceof ClosedChannelException) {
            return Failure.CLOSED;
        }
        return switch (Cause.of(refused)) {
            case TAKEN -> Failure.EXISTS;
            case NO_FOLDER -> Failure.GONE;
            case NOT_ALLOWED -> Failure.READ_ONLY;
            case DISK_FULL -> Failure.DISK_FULL;
            case FOLDER, LONG_NAME, NO_READER, OTHER -> Failure.UNREADABLE;
        };
    }
}
