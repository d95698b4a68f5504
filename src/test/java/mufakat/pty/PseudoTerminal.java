package mufakat.pty;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program in a pseudo-terminal, and the screen that its output draws.
 *
 * <p>One thread reads what the program writes; whoever waits for something on the screen is woken by new
 * output, never by a clock.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Object news = new Object();
    private final Screen screen;
    private final PtyProcess process;
    private final Path settings;
    private final Thread reader;
    private boolean ended;

    private PseudoTerminal(Screen screen, PtyProcess process, Path settings) {
        this.screen = screen;
        this.process = process;
        this.settings = settings;
        this.reader = new Thread(this::read, "pseudo-terminal");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command; the environment given is added to that of the tests. */
    public static PseudoTerminal start(int columns, int rows, Map<String, String> environment, List<String> command)
            throws IOException {
        Path settings = Files.createTempDirectory("pseudo-terminal");
        Map<String, String> all = new HashMap<>(System.getenv());
        all.put("TERM", "xterm-256color");
        all.put("BEFORE", settings.resolve("before").toString());
        all.put("AFTER", settings.resolve("after").toString());
        all.putAll(environment);
        // The shell stays to note the settings, passes signals of the terminal by, and ends as the command did.
        List<String> wrapper = List.of(
                "/bin/sh",
                "-c",
                "trap : INT QUIT; stty -g >\"$BEFORE\"; \"$@\"; code=$?; stty -g >\"$AFTER\"; exit $code",
                "sh");
        String[] whole = Stream.concat(wrapper.stream(), command.stream()).toArray(String[]::new);
        PtyProcess process = new PtyProcessBuilder(whole)
                .setEnvironment(all)
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .start();
        return new PseudoTerminal(new Screen(columns, rows), process, settings);
    }

    /** The rows as a person sees them, without the blanks at their ends. */
    public String screen() {
        synchronized (news) {
            return screen.rows();
        }
    }

    /** Waits until the screen is as wanted; fails with the screen if it isn't in time. */
    public String await(Predicate<String> wanted, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (news) {
            String seen = screen.rows();
            while (!wanted.test(seen)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || ended) {
                    throw new AssertionError((ended ? "The program ended" : atMost + " went by")
                            + " before the screen was as wanted. It shows:\n" + seen);
                }
                news.wait(left);
                seen = screen.rows();
            }
            return seen;
        }
    }

    public void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    public void resize(int columns, int rows) {
        synchronized (news) {
            screen.resize(columns, rows);
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** Sends a signal, such as {@code TERM}, to the command itself. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    /** Takes the terminal away, as a closed window does; answers with the command, which may not have noticed yet. */
    public ProcessHandle hangUp() {
        ProcessHandle command = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        return command;
    }

    /** The number of the process that the command runs in. */
    public long pid() {
        return shell().flatMap(ProcessHandle::children)
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** The command's exit code once it has ended and all that it wrote is on the screen. */
    public int exitCode(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The program did not end. The screen shows:\n" + screen());
        }
        reader.join(FAREWELL.toMillis());
        return process.exitValue();
    }

    /** How the terminal was set before the command and how it left it, each in the words of {@code stty -g}. */
    public SttySettings sttySettings() throws IOException {
        return new SttySettings(noted("before"), noted("after"));
    }

    @Override
    public void close() throws IOException {
        shell().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(settings.resolve("before"));
        Files.deleteIfExists(settings.resolve("after"));
        Files.deleteIfExists(settings);
    }

    /** The process that wraps the command; pty4j's own has no handle. */
    private Stream<ProcessHandle> shell() {
        return ProcessHandle.of(process.pid()).stream();
    }

    private String noted(String when) throws IOException {
        return Files.readString(settings.resolve(when)).strip();
    }

    private void read() {
        char[] buffer = new char[8192];
        try (Reader output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int count = output.read(buffer); count >= 0; count = output.read(buffer)) {
                show(new String(buffer, 0, count));
            }
        } catch (IOException e) {
            // A pseudo-terminal whose program has ended reads as an error on some systems.
        } finally {
            synchronized (news) {
                ended = true;
                news.notifyAll();
            }
        }
    }

    private void show(String output) {
        String answer;
        synchronized (news) {
            answer = screen.show(output);
            news.notifyAll();
        }
        if (!answer.isEmpty()) {
            answer(answer);
        }
    }

    /** A terminal answers questions, such as the one for the cursor's place, as if they were typed. */
    private void answer(String words) {
        try {
            type(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
