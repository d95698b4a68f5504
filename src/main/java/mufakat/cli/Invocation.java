package mufakat.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import mufakat.words.Program;
import mufakat.words.Shell;

/** How the program was started, so that it can tell how to be started again. */
final class Invocation {
    private Invocation() {}

    /**
     * What starts this program from here.
     *
     * @param system Java's properties; {@code mufakat.command} among them is the launcher, as it was typed
     * @param here the current folder
     */
    static Program of(Properties system, Path here) {
        String launcher = system.getProperty("mufakat.command", "");
        if (!launcher.isEmpty()) {
            return new Program(shell(launcher, system), List.of(fromHere(launcher, here)), List.of());
        }
        String classes = system.getProperty("java.class.path", "");
        boolean isJar = classes.endsWith(".jar") && !classes.contains(File.pathSeparator);
        return isJar
                ? new Program(shell(launcher, system), List.of("java", "-jar", classes), List.of())
                : Program.BY_NAME;
    }

    private static Shell shell(String launcher, Properties system) {
        boolean isWindows = launcher.isEmpty()
                ? system.getProperty("os.name", "").startsWith("Windows")
                : launcher.toLowerCase(Locale.ROOT).endsWith(".cmd");
        return isWindows ? Shell.CMD : Shell.POSIX;
    }

    /** The whole path of a launcher that lies below is longer than anybody types. */
    private static String fromHere(String launcher, Path here) {
        Path path = Path.of(launcher);
        return path.isAbsolute() && path.startsWith(here) ? "." + File.separator + here.relativize(path) : launcher;
    }
}
