package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import mufakat.words.Program;
import mufakat.words.Shell;
import org.junit.jupiter.api.Test;

class InvocationTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void isAsTheLauncherWasTyped() {
        assertThat(started("mufakat.command", "./mufakat")).isEqualTo(posix("./mufakat"));
        assertThat(started("mufakat.command", "../a game/mufakat")).isEqualTo(posix("../a game/mufakat"));
        assertThat(started("mufakat.command", "mufakat")).isEqualTo(posix("mufakat"));
    }

    @Test
    void ofALauncherBelowThisFolderIsTheWayThere() {
        Path below = HERE.resolve("game").resolve("mufakat");

        assertThat(started("mufakat.command", below.toString()))
                .isEqualTo(posix(Path.of(".").resolve("game").resolve("mufakat").toString()));
    }

    @Test
    void ofTheLauncherOfWindowsIsForItsShell() {
        assertThat(started("mufakat.command", HERE.resolve("mufakat.cmd").toString()))
                .isEqualTo(new Program(
                        Shell.CMD, List.of(Path.of(".").resolve("mufakat.cmd").toString()), List.of()));
    }

    @Test
    void ofTheJarIsItsJava() {
        assertThat(started("java.class.path", "target/mufakat.jar"))
                .isEqualTo(posix("java", "-jar", "target/mufakat.jar"));
    }

    private static Program started(String property, String value) {
        Properties system = new Properties();
        system.setProperty(property, value);
        return Invocation.of(system, HERE);
    }

    private static Program posix(String... words) {
        return new Program(Shell.POSIX, List.of(words), List.of());
    }
}
