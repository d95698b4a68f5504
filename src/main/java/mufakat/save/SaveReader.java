package mufakat.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.save.Pieces.Piece;
import mufakat.save.Pieces.Standing;
import mufakat.save.Saved.Shape;
import mufakat.save.Saved.Tail;

/** Reads a save that nobody here has open; a game that is on reads its own through {@link SaveFile#saved}. */
public final class SaveReader {
    private SaveReader() {}

    /** What a save holds. The file is left as it is. */
    public static Result<Saved> read(Path file) {
        return bar(file).map(Result::<Saved>failed).orElseGet(() -> read(() -> Files.newInputStream(file)));
    }

    /** Who plays what since when, which the first line of a save says; nothing else of it is read. */
    static Result<SaveHeader> readHeader(Path file) {
        Optional<Failure> bar = bar(file);
        if (bar.isPresent()) {
            return Result.failed(bar.get());
        }
        try (InputStream in = Files.newInputStream(file)) {
            Pieces pieces = new Pieces(in.readNBytes(Limits.LINE));
            return HeaderJson.read(pieces.next().map(pieces::bytes).orElse(new byte[0]));
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    /** What forbids to open a file at all. */
    private static Optional<Failure> bar(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of(Files.exists(file) ? Failure.NOT_A_SAVE : Failure.GONE);
            }
            return OpenFiles.isOpen(file) ? Optional.of(Failure.IN_USE) : Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Failures.of(refused));
        }
    }

    /** What a save holds that is no file of its own, but lies in an archive. No more is read of it than a save can be. */
    public static Result<Saved> read(Content content) {
        try (InputStream in = content.open()) {
            return read(in.readNBytes(Limits.FILE + 1));
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    /** What the bytes of a save hold. The last line counts only if it has an end. */
    static Result<Saved> read(byte[] bytes) {
        if (bytes.length > Limits.FILE) {
            return Result.failed(Failure.TOO_LARGE);
        }
        if (EncodingProbe.isWide(bytes)) {
            return Result.failed(Failure.OTHER_ENCODING);
        }
        Pieces pieces = new Pieces(bytes);
        byte[] first = pieces.next().map(pieces::bytes).orElse(new byte[0]);
        if (EncodingProbe.isOfSave(first) && !EncodingProbe.isUtf8(first) && !Json.isBrokenOff(first)) {
            return Result.failed(Failure.OTHER_ENCODING);
        }
        Optional<Piece> second = pieces.next();
        if (second.isEmpty() && Pieces.wholeLines(bytes) == 0 && isUnbegun(first)) {
            return Result.failed(Failure.UNBEGUN);
        }
        Result<SaveHeader> header = HeaderJson.read(first);
        return header.value()
                .map(known -> Result.of(saved(second, pieces, new SaveReading(known))))
                .orElseGet(() -> Result.failed(header.failure().orElseThrow()));
    }

    /** Whether this, behind which nothing stands, is a save's first line as far as it was written. */
    private static boolean isUnbegun(byte[] first) {
        boolean isSoFar = first.length == 0 || Json.isBrokenOff(first);
        return isSoFar ? EncodingProbe.isSoFar(first) : HeaderJson.read(first).succeeded();
    }

    private static Saved saved(Optional<Piece> second, Pieces pieces, SaveReading reading) {
        Tail tail = Tail.WHOLE;
        for (Optional<Piece> next = second; next.isPresent(); next = pieces.next()) {
            Piece piece = next.get();
            if (piece.standing() == Standing.BROKEN_OFF) {
                tail = Tail.TORN;
                break;
            }
            try {
                LineJson.read(pieces.bytes(piece), reading);
            } catch (Unreadable wrong) {
                Damage damage = new Damage(piece.line(), wrong.why(), wrong.word());
                return reading.saved(
                        shape(pieces), pieces.areBrokenOff() ? Tail.TORN : Tail.WHOLE, Optional.of(damage));
            }
        }
        return reading.saved(shape(pieces), tail, Optional.empty());
    }

    private static Shape shape(Pieces pieces) {
        return pieces.areGlued() ? Shape.LINE_ENDS_LOST : Shape.AS_WRITTEN;
    }
}
