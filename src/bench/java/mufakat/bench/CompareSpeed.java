package mufakat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Classes of whole games, read from the disk, played again, and written as a page, by the launcher. */
final class CompareSpeed {
    private static final int RUNS = 4_000;
    private static final int CLASS = 1_000;
    private static final int LARGE = 20_000;

    private CompareSpeed() {}

    /** What a comparison took. */
    private record Taken(double seconds, double megabytes) {}

    static List<Measured> measured() throws IOException, InterruptedException {
        Launcher.build();
        Path folder = Files.createTempDirectory("bench");
        try {
            Path all = folder.resolve("all");
            run(Launcher.command("playtest", "one-table", "--runs", String.valueOf(RUNS), "--saves", all.toString()));
            Taken first = compare(folder, all, CLASS);
            Taken large = compare(folder, all, LARGE);
            double perGame = large.seconds() / LARGE / (first.seconds() / CLASS);
            return List.of(
                    Measured.atMost(10, "1,000 games verified and written as a page", first.seconds(), "s"),
                    Measured.atMost(1, "time for a game among 20,000, in those among 1,000", perGame, "times"),
                    Measured.atMost(1024, "memory at most, with 20,000 games", large.megabytes(), "MiB"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(CompareSpeed::delete);
            }
        }
    }

    private static Taken compare(Path folder, Path all, int games) throws IOException, InterruptedException {
        Path some = Files.createDirectory(folder.resolve("class-" + games));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(all)) {
            found.sorted().forEach(files::add);
        }
        // Every so-manieth file, so that every habit is among them.
        for (int i = 0; i < games; i++) {
            Path file = files.get((int) ((long) i * files.size() / games));
            Files.createLink(some.resolve(file.getFileName()), file);
        }
        long before = System.nanoTime();
        double most = run(Launcher.command(
                "compare",
                some.toString(),
                "--html",
                folder.resolve(games + ".html").toString()));
        return new Taken((System.nanoTime() - before) / 1e9, most);
    }

    /** Runs a command to its end; answers with the most memory that was seen to be resident, in MiB. */
    private static double run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, Launched.peak(process.pid()));
            Thread.sleep(50);
        }
        return most;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
