package mufakat.save.handin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import mufakat.save.Content;

/**
 * A zip that lies in a zip, as a student hands it in. It can only be read through from its beginning, over and over for
 * each of its files; so it may hold few and small ones.
 */
final class InnerZip {
    /** Entries of a zip in a zip. */
    static final int MOST = 100;

    /** Bytes in all its files together, and in itself. */
    static final int BYTES = 32 << 20;

    private final Content content;
    private final Charset letters;
    private final List<Part> parts;

    /** A file of it that is not a folder, and what kind it is. */
    record Part(Packed entry, Kind kind) {}

    private InnerZip(Content content, Charset letters, List<Part> parts) {
        this.content = content;
        this.letters = letters;
        this.parts = parts;
    }

    /** Reads what is in it. The exception is a {@link TooMuch} where that is more than any student hands in. */
    static InnerZip of(Content content) throws IOException {
        if (!Kind.isZip(Kind.head(content))) {
            throw new ZipException("does not begin like a zip");
        }
        Charset letters = EntryNames.letters(
                some -> parts(content, some).stream().map(Part::entry).toList());
        return new InnerZip(content, letters, parts(content, letters));
    }

    private static List<Part> parts(Content content, Charset letters) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new Bounded(content.open(), BYTES), letters)) {
            InputStream files = new Bounded(zip, BYTES);
            int index = 0;
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (index == MOST) {
                    throw new TooMuch();
                }
                Packed entry = new Packed(index, next.getName());
                if (!entry.isFolder()) {
                    parts.add(new Part(entry, Kind.of(entry.path(), () -> leftOpen(files))));
                }
                files.transferTo(OutputStream.nullOutputStream());
                index++;
            }
        } catch (IllegalArgumentException otherLetters) {
            throw new ZipException(otherLetters.getMessage());
        }
        return parts;
    }

    List<Part> parts() {
        return parts;
    }

    /** What a file of it holds. */
    Content content(Part part) {
        return () -> {
            ZipInputStream zip = new ZipInputStream(new Bounded(content.open(), BYTES), letters);
            try {
                for (int i = 0; i <= part.entry().index(); i++) {
                    zip.getNextEntry();
                }
                return zip;
            } catch (IOException | IllegalArgumentException changed) {
                zip.close();
                throw new ZipException(changed.getMessage());
            }
        };
    }

    private static InputStream leftOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // The next file is read from the same stream.
            }
        };
    }
}
