package mufakat.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real jar in a process of its own, played through pipes. */
final class JarGame implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Reader output;
    private final StringBuilder read = new StringBuilder();

    private JarGame(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The command that runs the jar in a home. */
    static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dmufakat.home=" + home,
                "-jar",
                System.getProperty("mufakat.jar")));
        command.addAll(List.of(arguments));
        return command;
    }

    static JarGame start(Path home, String... arguments) throws IOException {
        return start(command(home, arguments));
    }

    /** On a disk where no file may be longer than a few lines of a save. */
    static JarGame startWithLittleRoom(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"));
        command.addAll(command(home, arguments));
        return start(command);
    }

    private static JarGame start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new JarGame(builder.start());
    }

    JarGame type(String lines) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).write(lines);
        process.outputWriter(StandardCharsets.UTF_8).flush();
        return this;
    }

    /** Reads on until some words have been printed; fails at the end of the output. */
    JarGame await(String words) throws IOException {
        while (read.indexOf(words) < 0) {
            int next = output.read();
            if (next < 0) {
                throw new AssertionError("The game ended before it said \"" + words + "\". It said:\n" + read);
            }
            read.append((char) next);
        }
        read.delete(0, read.indexOf(words) + words.length());
        return this;
    }

    /** Ends the input, and gives what was printed since the last words that were awaited. */
    String rest() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        for (int next = output.read(); next >= 0; next = output.read()) {
            read.append((char) next);
        }
        return read.toString();
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The game did not end.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
