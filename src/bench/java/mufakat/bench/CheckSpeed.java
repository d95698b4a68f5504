package mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code mufakat check} on stories of many sizes, as its launcher runs it, in little memory. */
final class CheckSpeed {
    private static final int[] SIZES = {625, 1250, 2500, 5000};
    private static final int TIMES = 3;
    private static final String MEMORY = "-Xmx512m";

    private CheckSpeed() {}

    static List<Measured> measured() throws IOException, InterruptedException {
        Launcher.build();
        double[] times = new double[SIZES.length];
        Path file = Files.createTempFile("bench", ".yaml");
        try {
            for (int i = 0; i < SIZES.length; i++) {
                Files.writeString(file, BigStory.of(SIZES[i]));
                times[i] = median(file);
                System.out.printf("%,6d scenes: %,6.0f ms, %,d KiB%n", SIZES[i], times[i], Files.size(file) >> 10);
            }
        } finally {
            Files.delete(file);
        }
        int last = SIZES.length - 1;
        String what = "check, %,d scenes and %,d items in 512 MiB, median".formatted(SIZES[last], SIZES[last] / 10);
        List<Measured> measured = new ArrayList<>(List.of(Measured.atMost(3000, what, times[last], "ms")));
        // The start of Java is in both, so that the last doubling tells least too little.
        double goal = 2 * Math.log(SIZES[last]) / Math.log(SIZES[last - 1]);
        measured.add(Measured.atMost(
                goal, "  its growth over twice the size (n log n)", times[last] / times[last - 1], "times"));
        return measured;
    }

    private static double median(Path story) throws IOException, InterruptedException {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(Launcher.command("check", story.toString())).inheritIO();
            builder.environment().put("JAVA_TOOL_OPTIONS", MEMORY);
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("a story without a mistake was refused");
            }
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        return Measured.median(times);
    }
}
