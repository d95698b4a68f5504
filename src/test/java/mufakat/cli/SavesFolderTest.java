package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mufakat.face.tui.terminal.Surface;
import mufakat.words.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavesFolderTest {
    @TempDir
    Path folder;

    @Test
    void isBesideTheLauncherWhereThatIsThePlayers() {
        assertThat(of(folder, Map.of())).isEqualTo(folder.resolve("saves"));
    }

    @Test
    void isWhatAVariableNames() {
        assertThat(of(folder, Map.of("MUFAKAT_SAVES", "my games", "MUFAKAT_HOME", "home")))
                .isEqualTo(Path.of("my games"));
        assertThat(of(folder, Map.of("MUFAKAT_HOME", "home"))).isEqualTo(Path.of("home", "saves"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders have other owners there")
    void isThePlayersOwnWhereTheLauncherIsSomebodyElses() throws Exception {
        Path others = Path.of("/proc/1"); // Of another or not to be written to, whoever runs this.
        Path mine = Files.createDirectory(folder.resolve("me"));

        assertThat(of(others, Map.of("HOME", mine.toString()))).isEqualTo(mine.resolve(".local/share/mufakat/saves"));
        assertThat(of(others, Map.of("HOME", mine.toString(), "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/mufakat/saves"));
        assertThat(of(others, Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/mufakat/saves"));
    }

    private static Path of(Path home, Map<String, String> environment) {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return SavesFolder.of(new Surroundings(
                InputStream.nullInputStream(),
                silence,
                silence,
                StandardCharsets.UTF_8,
                Surface.PIPED,
                environment,
                home,
                Program.BY_NAME));
    }
}
