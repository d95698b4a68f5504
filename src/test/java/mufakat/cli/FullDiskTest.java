package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there after a command has found no room for what it was to write. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FullDiskTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
        house.begin("a", House.TO_THE_FLOOR + House.TO_THE_END);
    }

    /** Each writes a file, or a folder of them, in the place of what an earlier run has written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --pseudonyms --key FILE",
                "compare --html FILE",
                "compare --xapi FILE",
                "compare --csv FILE",
                "graph small --out FILE",
                "schema --out FILE",
                "replay a --record FILE --overwrite",
                "playtest small --runs 1 --frontier FILE"
            })
    void theOldFileIsAsItWasAndNoNewOneIsLeft(String command) throws Exception {
        Path old = folder.resolve("old");
        assertThat(house.run("", words(command, old)).code()).isZero();
        SortedMap<String, String> before = files();

        Run again = withoutRoom(words(command, old));
        Run anew = withoutRoom(words(command, folder.resolve("new")));

        assertThat(again.code()).isEqualTo(ExitCode.NO);
        assertThat(again.err()).contains("no room");
        assertThat(anew.code()).isEqualTo(ExitCode.NO);
        SortedMap<String, String> after = files();
        after.remove("new/"); // a folder that was made for several files
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aNewStoryCanBeBegunOnceThereIsRoom() throws Exception {
        Run run = withoutRoom("new", "harbour-talks");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("no room");
        assertThat(house.run("", "new", "harbour-talks").code()).isZero();
    }

    @Test
    void outputThatFindsNoRoomIsNoSuccess() throws IOException {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            assertThat(Commands.run(new Outlet(full), "schema")).isEqualTo(ExitCode.NO);
            assertThat(Commands.run(new Outlet(full), "--version")).isEqualTo(ExitCode.NO);
        }
    }

    private String[] words(String command, Path file) {
        return command.replace("FILE", file.toString()).split(" ");
    }

    /** Runs a command that may not make any file larger than nothing. */
    private Run withoutRoom(String... arguments) throws Exception {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Dmufakat.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "mufakat.Main");
        Process command = new ProcessBuilder(Stream.of(
                                List.of("sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"),
                                java,
                                List.of(arguments))
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(command.waitFor(), "", said);
    }

    /** All that lies in the house, with what it holds. */
    private SortedMap<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .collect(Collectors.toMap(
                            path -> folder.relativize(path) + (Files.isDirectory(path) ? "/" : ""),
                            path -> Files.isDirectory(path) ? "" : house.read(path),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
