package mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mufakat.pty.PseudoTerminal;

/** From saving the story in an editor to its change on the screen, in a preview that its launcher started. */
final class PreviewSpeed {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TIMES = 9;

    private PreviewSpeed() {}

    static List<Measured> measured() throws IOException, InterruptedException {
        Launcher.build();
        String text = Files.readString(OneTable.FILE);
        String title = OneTable.story().story().title();
        Path file = Files.writeString(Files.createTempFile("bench", ".yaml"), text);
        double[] times = new double[TIMES];
        double[] broken = new double[TIMES];
        try (PseudoTerminal terminal =
                PseudoTerminal.start(80, 24, Map.of(), Launcher.command("preview", file.toString()))) {
            terminal.await(screen -> screen.contains(title), PATIENCE);
            for (int i = 0; i < TIMES; i++) {
                times[i] = untilItShows("Table " + i, text.replace(title, "Table " + i), file, terminal);
                broken[i] = untilItShows("S031", text.replace("\nmembers:", "\nmembres" + i + ":"), file, terminal);
            }
        } finally {
            Files.delete(file);
        }
        return List.of(
                Measured.atMost(1000, "preview: from saving to shown, median", Measured.median(times), "ms"),
                Measured.atMost(
                        1000, "preview: from saving to a problem shown, median", Measured.median(broken), "ms"));
    }

    private static double untilItShows(String words, String text, Path file, PseudoTerminal terminal)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        Files.writeString(file, text);
        terminal.await(screen -> screen.contains(words), PATIENCE);
        return (System.nanoTime() - before) / 1e6;
    }
}
