package mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.pty.PseudoTerminal;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SavedDecision;
import mufakat.story.Story;

/** The game as it is started by its launcher, in a pseudo-terminal: how soon it is there and what it takes. */
final class Launched {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int TIMES = 9;
    private static final int KEYS = 300;
    private static final int SAVES = 300;
    private static final double TICKS_A_SECOND = 100;

    private Launched() {}

    /**
     * How much longer than the smallest program it takes until there is something to see, and how much longer again in a
     * folder where a class has saved its games. Each is started in turn, so that what else the machine does falls on all.
     */
    static List<Measured> start() throws IOException, InterruptedException {
        Launcher.build();
        Path folder = Files.createTempDirectory("bench");
        Path full = Files.createDirectory(folder.resolve("full"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        save(full);
        double[] game = new double[TIMES];
        double[] hello = new double[TIMES];
        double[] slower = new double[TIMES];
        try {
            for (int i = 0; i < TIMES; i++) {
                game[i] = untilItShows("New game", Launcher.command());
                hello[i] = untilItShows("Hello", Launcher.plainly(Hello.class));
                double without = untilItShows("New game", Launcher.command("--saves-dir", empty.toString()));
                slower[i] = untilItShows("New game", Launcher.command("--saves-dir", full.toString())) / without;
            }
        } finally {
            delete(full);
            delete(empty);
            Files.delete(folder);
        }
        double ofGame = Measured.median(game);
        double ofHello = Measured.median(hello);
        return List.of(
                Measured.atMost(6, "start to the title, in starts of `java Hello`", ofGame / ofHello, "times"),
                Measured.atMost(6 * ofHello, "start to the title, median", ofGame, "ms"),
                Measured.atMost(
                        1.3, "start to the title with " + SAVES + " saves, paired", Measured.median(slower), "times"));
    }

    /** Saves as a class leaves them: whole games of bots. */
    private static void save(Path folder) {
        InstantSource clock = InstantSource.system();
        Story story = OneTable.story();
        SaveHeader header = SaveHeader.begun(
                "1.0.0",
                new SaveHeader.Edition(story.story().id(), "1.0", ""),
                0,
                new SaveHeader.Player("Ana", ""),
                clock);
        List<List<Decision>> games = OneTable.games(story, SAVES);
        for (int i = 0; i < SAVES; i++) {
            List<SavedDecision> entries = new ArrayList<>();
            for (Decision decision : games.get(i)) {
                entries.add(new SavedDecision(entries.size() + 1, clock.instant(), decision));
            }
            SaveFile.create(folder.resolve("game-" + i + ".jsonl"), header, entries, clock)
                    .value()
                    .orElseThrow()
                    .close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double untilItShows(String words, List<String> command) throws IOException, InterruptedException {
        long before = System.nanoTime();
        try (PseudoTerminal terminal = PseudoTerminal.start(80, 24, Map.of(), command)) {
            terminal.await(screen -> screen.contains(words), PATIENCE);
            return (System.nanoTime() - before) / 1e6;
        }
    }

    /** From a key to what it changes on a terminal: through the system, the program and back to a terminal's emulation. */
    static List<Measured> keyToTerminal() throws IOException, InterruptedException {
        Launcher.build();
        Path folder = Files.createTempDirectory("bench");
        double[] times = new double[KEYS];
        try (PseudoTerminal terminal =
                PseudoTerminal.start(80, 24, Map.of(), Launcher.command("--saves-dir", folder.toString()))) {
            String shown = terminal.await(screen -> screen.contains("New game"), PATIENCE);
            for (int i = 0; i < 2 * KEYS; i++) {
                String before = shown;
                long start = System.nanoTime();
                terminal.type(i % 2 == 0 ? "\u001b[B" : "\u001b[A");
                shown = terminal.await(screen -> !screen.equals(before), PATIENCE);
                times[i % KEYS] = (System.nanoTime() - start) / 1e6;
            }
        } finally {
            delete(folder);
        }
        return List.of(Measured.atMost(
                2.5, "key to frame, title, on a pseudo-terminal, median", Measured.median(times), "ms"));
    }

    /** Memory and processor time of a game that waits for its player. */
    static List<Measured> atRest() throws IOException, InterruptedException {
        Launcher.build();
        Path folder = Files.createTempDirectory("bench");
        List<String> command =
                Launcher.command("play", "one-table", "--saves-dir", folder.toString(), "--save", "game");
        try (PseudoTerminal terminal = PseudoTerminal.start(100, 30, Map.of(), command)) {
            terminal.await(screen -> screen.contains("One Table"), PATIENCE);
            play(terminal);
            double memory = memory(terminal.pid());
            long before = ticks(terminal.pid());
            Thread.sleep(REST.toMillis());
            double busy = (ticks(terminal.pid()) - before) / TICKS_A_SECOND / REST.toSeconds() * 100;
            return List.of(
                    Measured.atMost(130, "resident memory while playing", memory, "MiB"),
                    Measured.atMost(0.1, "of a core while nothing happens", busy, "per cent"));
        } finally {
            delete(folder);
        }
    }

    /** Reads on to the preparation, then works at the desk and asks around until every screen has been seen. */
    private static void play(PseudoTerminal terminal) throws IOException, InterruptedException {
        for (int i = 0; i < 400; i++) {
            terminal.type(i % 20 == 0 ? "d" : i % 20 == 10 ? "\u001b" : i % 2 == 0 ? "\u001b[B" : "\r");
            Thread.sleep(25);
        }
    }

    private static double memory(long pid) throws IOException {
        return status(pid, "VmRSS:").orElseThrow(() -> new IOException("this system does not tell a process's memory"));
    }

    /** The most memory that a process has had so far, in MiB; 0 when it has just ended. */
    static double peak(long pid) {
        try {
            return status(pid, "VmHWM:").orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static OptionalDouble status(long pid, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
