package mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.face.tui.Screens;
import mufakat.session.Application;
import mufakat.session.Face;
import mufakat.session.Folders;
import mufakat.words.Messages;

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
            Class.forName("mufakat.face.tui.terminal.Tty", false, WarmUp.class.getClassLoader());
            Path saves = Files.createTempDirectory("mufakat-warm-up-");
            try {
                Face face = Screens.forWarmUp(KEYS, messages);
                Folders folders = new Folders(stories, saves, saves, saves, new TreeMap<>());
                new Application(messages, folders, () -> face, Clock.system(ZoneId.systemDefault()))
                        .choose(Optional.empty(), Optional.empty(), OptionalLong.empty());
            } finally {
                delete(saves);
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException missing) {
            // As said above.
        }
        return ExitCode.DONE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
