package mufakat.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import mufakat.save.Saved.Tail;

/** Reads a save that nobody here has open; a game that is on reads its own through {@link SaveFile#saved}. */
public final class SaveReader {
    private SaveReader() {}

    /** What a save holds. The file is left as it is. */
    public static Result<Saved> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Result.failed(Files.exists(file) ? Failure.NOT_A_SAVE : Failure.GONE);
            }
            if (OpenFiles.isOpen(file)) {
                return Result.failed(Failure.IN_USE);
            }
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
        return read(() -> Files.newInputStream(file));
    }

    /** What a save holds that is no file of its own, but lies in an archive. No more is read of it than a save can be. */
    public static Result<Saved> read(Content content) {
        try (InputStream in = content.open()) {
            return read(in.readNBytes(Limits.FILE + 1));
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    /** What the bytes of a save hold. A line counts only if it has an end. */
    static Result<Saved> read(byte[] bytes) {
        if (bytes.length > Limits.FILE) {
            return Result.failed(Failure.TOO_LARGE);
        }
        int end = endOfLine(bytes, 0);
        byte[] first = Arrays.copyOf(bytes, end);
        if (Beginning.isWide(first)) {
            return Result.failed(Failure.OTHER_ENCODING);
        }
        if (end == bytes.length) {
            return Result.failed(Beginning.isSoFar(first) ? Failure.UNBEGUN : Failure.NOT_A_SAVE);
        }
        if (Beginning.isOfSave(first) && !Beginning.isUtf8(first)) {
            return Result.failed(Failure.OTHER_ENCODING);
        }
        Result<Header> header = HeaderJson.read(first);
        return header.value()
                .map(known -> Result.of(lines(bytes, end + 1, new Reading(known))))
                .orElseGet(() -> Result.failed(header.failure().orElseThrow()));
    }

    /** Where the last whole line stops: the rest was broken off. */
    static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static Saved lines(byte[] bytes, int from, Reading reading) {
        int whole = wholeLines(bytes);
        Tail tail = whole == bytes.length ? Tail.WHOLE : Tail.TORN;
        int start = from;
        int number = 2;
        while (start < whole) {
            int end = endOfLine(bytes, start);
            try {
                LineJson.read(Arrays.copyOfRange(bytes, start, end), reading);
            } catch (Unreadable wrong) {
                return reading.saved(tail, Optional.of(new Damage(number, wrong.why(), wrong.word())));
            }
            start = end + 1;
            number++;
        }
        return reading.saved(tail, Optional.empty());
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
