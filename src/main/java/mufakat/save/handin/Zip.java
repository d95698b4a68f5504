package mufakat.save.handin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mufakat.save.Content;

/** A zip on the disk. */
final class Zip implements AutoCloseable {
    /** Entries of a zip. */
    static final int MOST = 100_000;

    private final Path file;
    private final Charset letters;
    private final List<Packed> entries;
    private Optional<ZipFile> kept = Optional.empty();

    private Zip(Path file, Charset letters, List<Packed> entries) {
        this.file = file;
        this.letters = letters;
        this.entries = entries;
    }

    /** Reads what is in a zip. The exception is a {@link TooMuch} where that is more than any class hands in. */
    static Zip of(Path file) throws IOException {
        Charset letters = EntryNames.letters(some -> entries(file, some));
        return new Zip(file, letters, entries(file, letters));
    }

    private static List<Packed> entries(Path file, Charset letters) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), letters)) {
            if (zip.size() > MOST) {
                throw new TooMuch();
            }
            List<Packed> entries = new ArrayList<>(zip.size());
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                entries.add(new Packed(entries.size(), all.nextElement().getName()));
            }
            return entries;
        }
    }

    /** From now on the zip is open; otherwise it is opened for each file that is read. */
    void keepOpen() throws IOException {
        kept = Optional.of(new ZipFile(file.toFile(), letters));
    }

    List<Packed> entries() {
        return entries;
    }

    Content content(Packed entry) {
        return () -> {
            if (kept.isPresent()) {
                return stream(kept.get(), entry);
            }
            ZipFile once = new ZipFile(file.toFile(), letters);
            try {
                return closing(once, stream(once, entry));
            } catch (IOException refused) {
                once.close();
                throw refused;
            }
        };
    }

    private static InputStream stream(ZipFile zip, Packed entry) throws IOException {
        try {
            ZipEntry found = zip.getEntry(entry.name());
            if (found == null) {
                throw new NoSuchFileException(entry.name());
            }
            return zip.getInputStream(found);
        } catch (IllegalStateException closed) {
            throw new ClosedChannelException();
        }
    }

    private static InputStream closing(ZipFile zip, InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    @Override
    public void close() {
        try {
            if (kept.isPresent()) {
                kept.get().close();
            }
        } catch (IOException nothingIsLost) {
            // It was only read.
        }
    }
}
