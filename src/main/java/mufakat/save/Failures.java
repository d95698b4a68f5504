package mufakat.save;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** What the machine's exceptions mean to a player. */
final class Failures {
    /** How the systems that Java runs on say that there is no room; Java has no exception of its own for it. */
    private static final List<String> NO_ROOM =
            List.of("no space left", "quota exceeded", "file too large", "not enough space", "disk full");

    private static final List<String> NOT_ALLOWED = List.of("read-only", "permission denied", "not permitted");
    private static final List<String> NOT_THERE = List.of("not a directory", "no such file");

    private Failures() {}

    static Failure of(Exception refused) {
        if (refused instanceof OverlappingFileLockException) {
            return Failure.IN_USE;
        }
        if (refused instanceof FileAlreadyExistsException) {
            return Failure.EXISTS;
        }
        if (refused instanceof NoSuchFileException) {
            return Failure.GONE;
        }
        if (refused instanceof AccessDeniedException || refused instanceof ReadOnlyFileSystemException) {
            return Failure.READ_ONLY;
        }
        if (refused instanceof ClosedChannelException) {
            return Failure.CLOSED;
        }
        return refused instanceof IOException trouble ? byItsWords(trouble) : Failure.UNREADABLE;
    }

    private static Failure byItsWords(IOException refused) {
        String reason = refused instanceof FileSystemException trouble ? trouble.getReason() : refused.getMessage();
        String words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        if (NO_ROOM.stream().anyMatch(words::contains)) {
            return Failure.DISK_FULL;
        }
        if (NOT_ALLOWED.stream().anyMatch(words::contains)) {
            return Failure.READ_ONLY;
        }
        return NOT_THERE.stream().anyMatch(words::contains) ? Failure.GONE : Failure.UNREADABLE;
    }
}
