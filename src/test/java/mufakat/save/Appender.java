package mufakat.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import mufakat.engine.Decision;

/**
 * A program of its own that begins a save, or goes on with one, and adds decisions for ever. It prints the number of each
 * once it is kept, or why it can't go on.
 */
final class Appender {
    private Appender() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        InstantSource clock = InstantSource.system();
        Result<SaveFile> save =
                Files.exists(file) ? SaveFile.goOn(file, clock) : SaveFile.create(file, Games.header(), clock);
        save.failure().ifPresent(System.out::println);
        save.value().ifPresent(Appender::add);
    }

    private static void add(SaveFile save) {
        Optional<Failure> failure = Optional.empty();
        for (int n = 1; failure.isEmpty(); n++) {
            failure = save.append(new Decision.Undo(n));
            System.out.println(failure.map(Enum::name).orElse(Integer.toString(n)));
        }
        save.close();
    }
}
