package mufakat.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The saves that this process has open. On POSIX systems a process that closes any channel of a file loses its lock on
 * that file, whichever channel had it; so a second look at an open save is refused before the file is touched.
 */
final class OpenFiles {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {}

    static boolean isOpen(Path file) throws IOException {
        return OPEN.contains(real(file));
    }

    /** Whether the file was free, and is the caller's from now on. The file need not be there yet; its folder must. */
    static boolean claim(Path real) {
        return OPEN.add(real);
    }

    static void release(Path real) {
        OPEN.remove(real);
    }

    /** The one path of a file, whatever links lead to it. */
    static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }
}
