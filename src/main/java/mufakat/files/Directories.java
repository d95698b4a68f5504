package mufakat.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that are still there after a power cut, with the names that were made in them. */
public final class Directories {
    private Directories() {}

    /** Makes a folder, and those around it, where they are not there yet. */
    public static void make(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath();
        Path known = whole;
        while (known.getParent() != null && !Files.exists(known)) {
            known = known.getParent();
        }
        Files.createDirectories(whole);
        for (Path made = whole; !made.equals(known); made = made.getParent()) {
            force(made.getParent());
        }
    }

    /**
     * Puts the names in a folder on the disk, without which a file is not safe. Not every system lets that be asked
     * for.
     */
    public static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // Then the system sees to it.
        }
    }
}
