package mufakat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.messages.Messages;
import mufakat.messages.Program;
import mufakat.tui.Screens;
import mufakat.tui.Surface;

/**
 * Plays a little on the real screens, without a terminal and for nobody, so that the launcher's class-data archive holds
 * what the first seconds of a game need.
 */
final class WarmUp {
    /** A new game, on to the preparation, the desk, what can be read, the floor. What doesn't fit a story does no harm. */
    private static final String KEYS = "n\n\n\n \n \n \n \n \n \n^^d><^m^j^g^l^w^?^a^oy \n \n \n";

    private WarmUp() {}

    /** Tolerates the absence of anything: an archive that holds less makes the start slower, and nothing else. */
    static int run(Path stories, Messages messages) {
        try {
            Class.forName("mufakat.tui.Tty", false, WarmUp.class.getClassLoader());
            Path saves = Files.createTempDirectory("mufakat-warm-up-");
            try {
                Face face = new ScreenFace(Screens.forWarmUp(KEYS, messages));
                new Sitting(nowhere(), messages, new Folders(stories, saves, new TreeMap<>()), () -> face)
                        .choose(Optional.empty(), Optional.empty(), OptionalLong.empty());
            } finally {
                delete(saves);
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException missing) {
            // As said above.
        }
        return ExitCode.DONE;
    }

    private static Surroundings nowhere() {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                System.in,
                silence,
                silence,
                StandardCharsets.UTF_8,
                Surface.PIPED,
                Map.of(),
                Path.of(""),
                Program.BY_NAME);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
