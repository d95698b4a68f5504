package mufakat.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Which process has a save open. */
public final class LockHolder {
    /** Where Linux lists all locks: {@code 1: POSIX ADVISORY WRITE 4711 08:01:123456 0 EOF}. */
    private static final Path LOCKS = Path.of("/proc/locks");

    private static final int PROCESS = 4;
    private static final int FILE = 5;

    private LockHolder() {}

    /** The number of the process that has locked a file; nothing where the system doesn't tell. */
    public static OptionalLong of(Path file) {
        try (Stream<String> locks = Files.lines(LOCKS)) {
            String end = ":" + Files.getAttribute(file, "unix:ino");
            return locks.map(line -> line.split("\\s+"))
                    .filter(lock -> lock.length > FILE && lock[FILE].endsWith(end))
                    .mapToLong(lock -> Long.parseLong(lock[PROCESS]))
                    .filter(process -> process > 0)
                    .findFirst();
        } catch (IOException | RuntimeException untold) {
            return OptionalLong.empty();
        }
    }
}
