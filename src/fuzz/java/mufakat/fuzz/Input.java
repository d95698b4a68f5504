package mufakat.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written anew for each input, in memory where the system has such a folder. */
final class Input {
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path file;

    Input(String ending) {
        try {
            file = Files.isWritable(MEMORY)
                    ? Files.createTempFile(MEMORY, "fuzz", ending)
                    : Files.createTempFile("fuzz", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
    }

    Path holding(byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
