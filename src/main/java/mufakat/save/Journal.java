package mufakat.save;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file that only grows, by whole pieces: locked while it is open and forced to the disk before an append returns. What
 * can't be written whole is taken back.
 *
 * <p>A channel would be closed under a thread that is interrupted while it writes, and the game with it; a {@link
 * RandomAccessFile} writes on. Its channel is used for the lock alone.
 */
final class Journal implements AutoCloseable {
    private final Path real;
    private final RandomAccessFile file;
    private final Optional<Object> identity;
    private long end;
    private boolean torn;
    private boolean closed;

    private Journal(Path real, RandomAccessFile file, Optional<Object> identity, long end) {
        this.real = real;
        this.file = file;
        this.identity = identity;
        this.end = end;
    }

    /** Opens and locks a file; a new one with {@link StandardOpenOption#CREATE_NEW}. */
    static Result<Journal> open(Path file, OpenOption... more) {
        try {
            Path real = OpenFiles.real(file);
            if (!OpenFiles.claim(real)) {
                return Result.failed(Failure.IN_USE);
            }
            Result<Journal> journal = locked(real, more);
            if (!journal.succeeded()) {
                OpenFiles.release(real);
            }
            return journal;
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    private static Result<Journal> locked(Path real, OpenOption... more) {
        RandomAccessFile file = null;
        try {
            // Makes the file where it has to be new, and answers with what keeps it from being opened.
            Stream<OpenOption> options =
                    Stream.concat(Stream.of(StandardOpenOption.READ, StandardOpenOption.WRITE), Arrays.stream(more));
            Files.newByteChannel(real, options.toArray(OpenOption[]::new)).close();
            file = new RandomAccessFile(real.toFile(), "rw");
            if (file.getChannel().tryLock() == null) {
                file.close();
                return Result.failed(Failure.IN_USE);
            }
            return Result.of(new Journal(real, file, identity(real), file.length()));
        } catch (IOException | OverlappingFileLockException refused) {
            closeQuietly(file);
            return Result.failed(Failures.of(refused));
        }
    }

    /** What tells this file from another of the same name, where the system knows. */
    private static Optional<Object> identity(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    private static void closeQuietly(RandomAccessFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException nothingIsLost) {
            // All that was added was forced to the disk before.
        }
    }

    /** The first bytes, up to a number of them. */
    byte[] read(int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }

    /** Cuts off what comes after the last whole piece. */
    Optional<Failure> cut(long whole) {
        end = whole;
        torn = true;
        return mend();
    }

    /** Adds a piece. When this returns without a failure, it is on the disk; with one, none of it is to be seen. */
    Optional<Failure> append(byte[] piece) {
        Optional<Failure> failure = lost();
        if (failure.isPresent()) {
            return failure;
        }
        try {
            torn = true;
            file.seek(end);
            file.write(piece);
            file.getFD().sync();
            end += piece.length;
            torn = false;
            return Optional.empty();
        } catch (IOException refused) {
            mend();
            return Optional.of(Failures.of(refused));
        }
    }

    private Optional<Failure> mend() {
        if (!torn) {
            return Optional.empty();
        }
        try {
            file.setLength(end);
            file.getFD().sync();
            torn = false;
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Failures.of(refused));
        }
    }

    /** Why what was added is not in the file of this name any more; nothing as long as it is. */
    Optional<Failure> lost() {
        return closed ? Optional.of(Failure.CLOSED) : mend().or(this::disturbed);
    }

    /** A file that was moved away, replaced or written to by somebody else would swallow a decision unseen. */
    private Optional<Failure> disturbed() {
        try {
            if (!identity(real).equals(identity)) {
                return Optional.of(Failure.GONE);
            }
            return file.length() == end ? Optional.empty() : Optional.of(Failure.CHANGED);
        } catch (NoSuchFileException gone) {
            return Optional.of(Failure.GONE);
        } catch (IOException refused) {
            return Optional.of(Failures.of(refused));
        }
    }

    /** The one path of the file. */
    Path path() {
        return real;
    }

    @Override
    public void close() {
        closed = true;
        closeQuietly(file);
        OpenFiles.release(real);
    }
}
