package mufakat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the targets whose name a pattern matches, each in a Java of its own for so many seconds. What it finds lies in {@code
 * target/fuzz/TARGET/}, and makes it end with 1; the corpus that it grows is gone on with the next time.
 */
public final class Fuzzing {
    /** Bounds an input: what is longer is the business of tests written by hand. */
    private static final int LONGEST = 40_000;

    private static final int SECONDS_AN_INPUT = 10;

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Fuzzing() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        Pattern wanted = Pattern.compile(args[1], Pattern.CASE_INSENSITIVE);
        List<String> failed = new ArrayList<>();
        for (Class<?> target : List.of(StoryTarget.class, SaveTarget.class, LineTarget.class)) {
            if (wanted.matcher(target.getSimpleName()).find() && run(target, seconds) != 0) {
                failed.add(target.getSimpleName());
            }
        }
        if (!failed.isEmpty()) {
            System.out.println("Something was found by " + failed
                    + "; the inputs are the files crash-*, timeout-* and oom-* in " + FOLDER.toAbsolutePath());
            System.exit(1);
        }
    }

    private static int run(Class<?> target, int seconds) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(target.getSimpleName());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=mufakat.**:org.snakeyaml.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + Words.written(folder.resolve("words.dict")),
                "-max_len=" + LONGEST,
                "-timeout=" + SECONDS_AN_INPUT,
                "-rss_limit_mb=3072",
                "-print_final_stats=1",
                "-max_total_time=" + seconds,
                corpus.toString()));
        command.add(Seeds.of(target, folder.resolve("seeds")).toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
