package mufakat.session.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import mufakat.loader.StoryNames;

/** What tells one state of a story's files from another without reading them: their names, sizes and times. */
record Fingerprint(List<Part> parts) {
    /** More than the files, and the bytes, that a story can have. */
    private static final int FILES = 1000;

    private static final int BYTES = 16 << 20;

    /** A file of the story. */
    record Part(Path file, long size, FileTime changed) {}

    Fingerprint {
        parts = List.copyOf(parts);
    }

    /** That of a file, or of all parts in a folder. */
    static Fingerprint of(Path story) {
        List<Part> parts = new ArrayList<>();
        for (Path file : files(story)) {
            try {
                BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
                parts.add(new Part(file, is.size(), is.lastModifiedTime()));
            } catch (IOException gone) {
                // Between two steps of an editor a file may be away.
            }
        }
        return new Fingerprint(parts);
    }

    private static List<Path> files(Path story) {
        if (!Files.isDirectory(story)) {
            return List.of(story);
        }
        try (Stream<Path> listed = Files.list(story)) {
            return listed.filter(StoryNames::isPart).limit(FILES).sorted().toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    /** What tells one text of the files from another. */
    String contents() {
        StringBuilder contents = new StringBuilder();
        int left = BYTES;
        for (Part part : parts) {
            CRC32C sum = new CRC32C();
            try (InputStream in = Files.newInputStream(part.file())) {
                byte[] bytes = in.readNBytes(left);
                left -= bytes.length;
                sum.update(bytes);
                contents.append(part.file()).append(' ').append(bytes.length).append(' ');
            } catch (IOException unreadable) {
                contents.append(part.file()).append(" unreadable ");
            }
            contents.append(sum.getValue()).append('\n');
        }
        return contents.toString();
    }
}
