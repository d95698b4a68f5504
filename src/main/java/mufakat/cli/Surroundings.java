package mufakat.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import mufakat.face.plain.PlainerStream;
import mufakat.face.tui.terminal.Console;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.words.Program;

/**
 * What the program finds around itself.
 *
 * @param charset what the console shows
 * @param home the folder of the launcher
 * @param program how the program was started
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        Surface surface,
        Map<String, String> environment,
        Path home,
        Program program) {

    /** Those of this process, and where its standard output goes. */
    static Surroundings real(Outlet out) {
        Charset charset = ofConsole();
        return new Surroundings(
                System.in,
                PlainerStream.gathering(out, charset),
                PlainerStream.byLines(new FileOutputStream(FileDescriptor.err), charset),
                charset,
                surfaceHere(),
                System.getenv(),
                Path.of(System.getProperty("mufakat.home", "")),
                Invocation.of(System.getProperties(), Path.of("").toAbsolutePath()));
    }

    @SuppressWarnings("SystemConsoleNull")
    private static Surface surfaceHere() {
        // Java 22 to 24 give a console to a pipe too, unless they are asked for the one that they had before.
        System.setProperty("jdk.console", "java.base");
        Surface.Standard standard = System.console() == null ? Surface.Standard.PIPED : Surface.Standard.CONSOLE;
        return Surface.in(System.getenv(), System.getProperty("os.name"), standard);
    }

    /** The console's, as Java 19 and later know it, else the system's. */
    private static Charset ofConsole() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** What the screens are drawn on. Standard output's print stream would swallow errors. */
    Console console() throws IOException {
        return new Console(keys(), new FileOutputStream(FileDescriptor.out), environment);
    }

    /**
     * A read of standard input can't be ended and would take the first key that is meant for the shell; of a channel it
     * can. Where a process has no terminal of its own there is no screen either, since stty sets that terminal alone.
     */
    private InputStream keys() throws IOException {
        return surface == Surface.TTY ? Channels.newInputStream(new FileInputStream("/dev/tty").getChannel()) : in;
    }

    /** The folder in which stories and saves lie unless they are named. */
    Path folder() {
        String named = environment.getOrDefault("MUFAKAT_HOME", "");
        return named.isBlank() ? home : Path.of(named);
    }

    /** Whether that folder is named by the player, and so the player's. */
    boolean isHomeNamed() {
        return !environment.getOrDefault("MUFAKAT_HOME", "").isBlank();
    }

    ColourScheme look() {
        return "high-contrast".equals(environment.get("MUFAKAT_THEME"))
                ? ColourScheme.HIGH_CONTRAST
                : ColourScheme.NORMAL;
    }

    /** The same without a screen. */
    Surroundings plain() {
        return new Surroundings(in, out, err, charset, surface.withoutScreen(), environment, home, program);
    }
}
