package mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import mufakat.launcher.Sandbox.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is mufakat.cmd")
class LauncherIT {
    @TempDir
    Path root;

    Sandbox sandbox;

    @BeforeEach
    void sandbox() throws Exception {
        sandbox = new Sandbox(root);
    }

    @Test
    void saysInOneSentenceThatThereIsNoJava() throws Exception {
        assertThat(sandbox.maven().run())
                .isEqualTo(new Outcome(69, "mufakat: needs Java 17 or newer, and there is no java on the PATH.\n"));
    }

    @Test
    void saysInOneSentenceThatTheJavaIsTooOld() throws Exception {
        Outcome outcome = sandbox.java("1.8.0_402").maven().run();
        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.complaints()).contains("needs Java 17").hasLineCount(1);
        assertThat(sandbox.notes()).isEmpty();
    }

    @Test
    void saysInOneSentenceThatThereIsNoMaven() throws Exception {
        Outcome outcome = sandbox.java("17.0.15").run();
        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.complaints()).contains("no Maven").hasLineCount(1);
    }

    @Test
    void showsWhyABuildFailedAndTriesAgainNextTime() throws Exception {
        Outcome outcome = sandbox.java("21").failingMaven().run();
        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.complaints()).contains("cannot find symbol", "the build failed");
        assertThat(sandbox.maven().run().exitCode()).isEqualTo(7);
    }

    @Test
    void buildsOnceAndHandsArgumentsFolderAndExitCodeToTheGame() throws Exception {
        sandbox.java("17.0.15").maven();
        assertThat(sandbox.run("play", "a story").exitCode()).isEqualTo(7);
        assertThat(sandbox.run().complaints()).isEmpty();
        assertThat(sandbox.notes()).hasSize(3);
        assertThat(sandbox.notes().get(1))
                .startsWith("java in " + root.toRealPath() + ":")
                .contains("-Dmufakat.home=" + sandbox.home.toRealPath())
                .contains("-Dmufakat.command=" + sandbox.home.resolve("mufakat"))
                .endsWith("mufakat.jar play a story in C.UTF-8");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        sandbox.java("17.0.15").maven().run();
        Path source = Files.createFile(sandbox.home.resolve("src/main/java/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        sandbox.run();
        assertThat(sandbox.notes()).filteredOn(note -> note.startsWith("mvn")).hasSize(2);
    }

    @Test
    void playsWithTheQuickCompilerAndWorksWithTheFullOne() throws Exception {
        sandbox.java("17.0.15").maven();
        sandbox.run("play");
        sandbox.run("playtest");
        assertThat(sandbox.notes().get(1)).contains("-XX:TieredStopAtLevel=1");
        assertThat(sandbox.notes().get(2)).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void findsItsHomeThroughSymbolicLinks() throws Exception {
        sandbox.java("17.0.15").maven();
        Path near = Files.createSymbolicLink(sandbox.home.resolve("near"), Path.of("mufakat"));
        Path far = Files.createSymbolicLink(root.resolve("far"), near);
        assertThat(Outcome.of(sandbox.start(far)).exitCode()).isEqualTo(7);
        assertThat(sandbox.notes().get(1)).contains("-Dmufakat.home=" + sandbox.home.toRealPath() + " ");
    }

    @Test
    void readsNamesAsUtf8WhereTheLocaleKnowsAsciiAlone() throws Exception {
        sandbox.java("17.0.15").maven().run("play", "--name", "José");
        assertThat(sandbox.notes().get(1)).contains("in C.UTF-8", "-Dstdout.encoding=US-ASCII");
    }

    @Test
    void leavesALocaleAloneThatKnowsMore() throws Exception {
        sandbox.java("17.0.15").maven().run();
        sandbox.locale("de_DE.UTF-8").run();
        assertThat(sandbox.notes().get(2)).contains("in de_DE.UTF-8").doesNotContain("stdout.encoding");
    }

    @Test
    void saysInOneSentenceThatItsFolderIsGone() throws Exception {
        Process lost = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" play",
                        sandbox.launcherThere())
                .directory(root.toFile())
                .start();
        Outcome outcome = Outcome.of(lost);
        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.complaints()).contains("mufakat: the folder in which you are is not there any more");
    }

    @Test
    void buildsOnceForTwoFirstStartsAtOnce() throws Exception {
        sandbox.java("17.0.15").maven();
        Process first = sandbox.start(sandbox.home.resolve("mufakat"));
        Process second = sandbox.start(sandbox.home.resolve("mufakat"));
        assertThat(Outcome.of(first).exitCode()).isEqualTo(7);
        assertThat(Outcome.of(second).exitCode()).isEqualTo(7);
        assertThat(sandbox.notes()).filteredOn(note -> note.startsWith("mvn")).hasSize(1);
        assertThat(sandbox.home.resolve(".mufakat/lock")).doesNotExist();
    }

    @Test
    void breaksTheLockOfABuildThatWasKilled() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path lock = Files.createDirectories(sandbox.home.resolve(".mufakat/lock"));
        Files.writeString(lock.resolve("pid"), ended.pid() + "\n");
        assertThat(sandbox.java("17.0.15").maven().run().exitCode()).isEqualTo(7);
    }
}
