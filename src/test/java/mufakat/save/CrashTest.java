package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mufakat.engine.Decision;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a real program is killed, when two want one save, and when the disk is full. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CrashTest {
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void everyDecisionThatWasShownIsThereAfterAKill() throws Exception {
        Path file = folder.resolve("game.jsonl");
        Process game = new ProcessBuilder(appender(file)).start();
        try (BufferedReader shown = game.inputReader()) {
            readLines(shown, ENOUGH);
            // Through its handle, because the process itself would close what was printed as well.
            game.toHandle().destroyForcibly();
            int last = ENOUGH + readLines(shown, Integer.MAX_VALUE).size();
            game.waitFor();

            Saved saved = Games.read(file);

            assertThat(saved.damage()).isEmpty();
            assertThat(saved.entries()).hasSizeGreaterThanOrEqualTo(last).hasSizeLessThanOrEqualTo(last + 1);
        }
        try (SaveFile save = SaveFile.goOn(file, Games.CLOCK).value().orElseThrow()) {
            assertThat(save.append(new Decision.Press())).isEmpty();
        }
    }

    @Test
    void aSaveThatAnotherProgramHasOpenIsNotToBeHad() throws Exception {
        Path file = folder.resolve("game.jsonl");
        Process game = new ProcessBuilder(appender(file)).start();
        try (BufferedReader shown = game.inputReader()) {
            readLines(shown, 1);

            assertThat(SaveFile.goOn(file, Games.CLOCK).failure()).contains(Failure.IN_USE);
            assertThat(readLines(shown, ENOUGH)).hasSize(ENOUGH);
        } finally {
            game.destroyForcibly().waitFor();
        }
        try (SaveFile save = SaveFile.goOn(file, Games.CLOCK).value().orElseThrow()) {
            assertThat(save.append(new Decision.Press())).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the system does not tell who holds a lock")
    void whoHasASaveOpenIsKnown() throws Exception {
        Path file = folder.resolve("game.jsonl");
        Process game = new ProcessBuilder(appender(file)).start();
        try (BufferedReader shown = game.inputReader()) {
            readLines(shown, 1);

            assertThat(LockHolder.of(file)).hasValue(game.pid());
            assertThat(LockHolder.of(folder)).isEmpty();
        } finally {
            game.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondLookAtAnOpenSaveDoesNotGiveItAway() throws Exception {
        Path file = folder.resolve("game.jsonl");
        try (SaveFile save = Games.begun(file)) {
            assertThat(new SaveShelf(folder).list()).hasSize(1);
            assertThat(SaveReader.read(file).failure()).contains(Failure.IN_USE);
            assertThat(SaveFile.goOn(file, Games.CLOCK).failure()).contains(Failure.IN_USE);

            Process other = new ProcessBuilder(appender(file)).start();
            try (BufferedReader shown = other.inputReader()) {
                assertThat(readLines(shown, 1)).containsExactly("IN_USE");
            } finally {
                other.destroyForcibly().waitFor();
            }
            assertThat(save.append(new Decision.Press())).isEmpty();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDecisionThatFindsNoRoomIsNotHalfThere() throws Exception {
        Path file = folder.resolve("game.jsonl");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        command.addAll(appender(file));
        Process game = new ProcessBuilder(command).start();
        try (BufferedReader shown = game.inputReader()) {
            List<String> lines = readLines(shown, Integer.MAX_VALUE);

            assertThat(lines.get(lines.size() - 1)).isEqualTo("DISK_FULL");
            assertThat(Games.read(file).entries()).hasSize(lines.size() - 1);
            assertThat(Games.read(file).tail()).isEqualTo(Saved.Tail.WHOLE);
        } finally {
            game.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFullDiskSaysSo() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only some systems have a disk that is always full");
        try (Journal journal =
                Journal.open(full, StandardOpenOption.WRITE).value().orElseThrow()) {
            assertThat(journal.append("x\n".getBytes(StandardCharsets.UTF_8))).contains(Failure.DISK_FULL);
        }
    }

    private static List<String> appender(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classes,
                Appender.class.getName(),
                file.toString());
    }

    private static List<String> readLines(BufferedReader shown, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < most) {
            String line = shown.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
