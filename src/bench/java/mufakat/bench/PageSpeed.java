package mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mufakat.browser.Browser;

/** From opening the page about a large class in Chromium until it can be used. */
final class PageSpeed {
    /** Games of each of five habits: with those of the search 300 and a few. */
    private static final int RUNS = 60;

    private static final int TIMES = 5;

    /** Answers when every view is drawn, and the page has had time for a key in between. */
    private static final String ALL_DRAWN = "const done = arguments[arguments.length - 1];"
            + "(function look() { if (stale.size === 0) done(performance.now()); else setTimeout(look, 5); })()";

    private PageSpeed() {}

    static List<Measured> measured() throws IOException, InterruptedException {
        Launcher.build();
        Path folder = Files.createTempDirectory("bench");
        try (Browser browser = Browser.open()) {
            Path saves = folder.resolve("saves");
            Path page = folder.resolve("class.html");
            run(Launcher.command("playtest", "one-table", "--runs", String.valueOf(RUNS), "--saves", saves.toString()));
            run(Launcher.command("compare", saves.toString(), "--html", page.toString()));
            double[] usable = new double[TIMES];
            double[] drawn = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                browser.visit(page, "");
                drawn[i] = ((Number) browser.awaited(ALL_DRAWN)).doubleValue();
                usable[i] = ((Number) browser.run("return performance.getEntriesByType('navigation')[0].loadEventEnd"))
                        .doubleValue();
            }
            return List.of(
                    Measured.atMost(
                            2000, "page of 300 games: until it can be used, median", Measured.median(usable), "ms"),
                    Measured.atMost(
                            4000, "page of 300 games: until all is drawn, median", Measured.median(drawn), "ms"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
