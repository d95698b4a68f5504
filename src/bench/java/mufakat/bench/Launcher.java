package mufakat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The launcher of the game, and what it has built. */
final class Launcher {
    private static final Path FILE = Path.of("mufakat").toAbsolutePath();
    private static final Path BUILT = Path.of(".mufakat").toAbsolutePath();
    private static final Path BENCHMARKS = Path.of("target", "test-classes").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Launcher() {}

    /** Has the launcher build the game, if it is not built. */
    static void build() throws IOException, InterruptedException {
        new ProcessBuilder(FILE.toString(), "--version").inheritIO().start().waitFor();
    }

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(FILE.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The command that runs a class beside the game's own, in a Java with the settings that the launcher gives it. */
    static List<String> inItsJava(Class<?> main) {
        return List.of(
                JAVA.toString(),
                "-XX:SharedArchiveFile=" + BUILT.resolve("mufakat.jsa"),
                "-Xlog:disable",
                "-Xlog:all=off",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                BUILT.resolve("mufakat.jar") + ":" + BENCHMARKS,
                main.getName());
    }

    /** The command that runs a class of nothing but itself, as anybody would. */
    static List<String> plainly(Class<?> main) {
        return List.of(JAVA.toString(), "-cp", BENCHMARKS.toString(), main.getName());
    }
}
