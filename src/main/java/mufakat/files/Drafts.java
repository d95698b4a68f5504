package mufakat.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files that are written whole or not at all: under other names beside their places until every one of them is complete
 * and on the disk, and then moved there. Whatever fails before leaves what was there as it was, and nothing
 * half-written.
 */
public final class Drafts implements AutoCloseable {
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(Path part, Path place) {}

    /** What is to be written; it may be too large to be held as a text. */
    public interface Writing {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a text as UTF-8 in the place of what may be there. */
    public static void replace(Path file, Writing text) throws IOException {
        try (Drafts drafts = new Drafts()) {
            drafts.write(file, text);
            drafts.replace();
        }
    }

    /**
     * Writes a text as UTF-8 where nothing is.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something is there, even if it came while this was written
     */
    public static void create(Path file, Writing text) throws IOException {
        try (Drafts drafts = new Drafts()) {
            drafts.write(file, text);
            drafts.create();
        }
    }

    private void write(Path file, Writing text) throws IOException {
        try (Writer out = open(file)) {
            text.writeTo(out);
        }
    }

    /**
     * A writer of UTF-8, to be closed before the drafts are put in their places. A device or a pipe is written to
     * itself.
     */
    public Writer open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        boolean isThere = Files.exists(file);
        if (isThere && !Files.isRegularFile(file)) {
            return Files.newBufferedWriter(file, StandardOpenOption.WRITE);
        }
        if (isThere && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        // A link stays one, and what it leads to is replaced.
        Path place = isThere ? file.toRealPath() : file.toAbsolutePath();
        Path part = place.resolveSibling(".mufakat-" + UUID.randomUUID() + ".part");
        Writer out = Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        part.toFile().deleteOnExit(); // for a program that is interrupted
        drafts.add(new Draft(part, place));
        return out;
    }

    /** Puts every draft in the place of what may be there. */
    public void replace() throws IOException {
        finish();
        for (Draft draft : drafts) {
            move(draft);
        }
    }

    private void create() throws IOException {
        finish();
        for (Draft draft : drafts) {
            Files.createFile(draft.place()); // takes the name, as a move can't
            try {
                move(draft);
            } catch (IOException refused) {
                Files.deleteIfExists(draft.place());
                throw refused;
            }
        }
    }

    private void finish() throws IOException {
        for (Draft draft : drafts) {
            try (FileChannel bytes = FileChannel.open(draft.part(), StandardOpenOption.WRITE)) {
                bytes.force(true);
            }
            keepRights(draft);
        }
    }

    /** Who may read a file doesn't change because it is written anew. */
    private static void keepRights(Draft draft) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(draft.place(), PosixFileAttributeView.class);
        if (old != null && Files.exists(draft.place())) {
            Files.setPosixFilePermissions(draft.part(), old.readAttributes().permissions());
        }
    }

    private static void move(Draft draft) throws IOException {
        // Any other move would delete first what it replaces.
        Files.move(draft.part(), draft.place(), StandardCopyOption.ATOMIC_MOVE);
        Directories.force(draft.place().getParent());
    }

    /** Deletes the drafts that were not put in their places. */
    @Override
    public void close() throws IOException {
        for (Draft draft : drafts) {
            Files.deleteIfExists(draft.part());
        }
    }
}
