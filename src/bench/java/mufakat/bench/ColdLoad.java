package mufakat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mufakat.story.Story;

/** Loading the story in a Java that has just started, as the launcher starts it: from the jar, with its archive of classes. */
public final class ColdLoad {
    private static final int TIMES = 11;

    private ColdLoad() {}

    /** Loads once and prints how long it took, in milliseconds. */
    public static void main(String[] args) {
        long before = System.nanoTime();
        Story story = OneTable.story();
        System.out.println(
                (System.nanoTime() - before) / 1e6 + " " + story.members().size());
    }

    static List<Measured> measured() throws IOException, InterruptedException {
        Launcher.build();
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = once();
        }
        return List.of(Measured.atMost(350, "the story loaded cold, median", Measured.median(times), "ms"));
    }

    private static double once() throws IOException {
        Process process = new ProcessBuilder(Launcher.inItsJava(ColdLoad.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Double.parseDouble(printed.split(" ")[0]);
    }
}
