package mufakat.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "stories", "check", "graph", "replay", "new", "schema"})
    void everyCommandHelpsWithAHeaderAndAnExample(String command) {
        Run run = house.run("", command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith(".");
        assertThat(run.out()).contains("Usage: mufakat " + command).containsPattern("Examples?:\n  mufakat " + command);
    }

    @Test
    void aValueThatDoesNotFitIsToldWithoutWordsOfJava() {
        assertThat(house.run("", "play", "--seed", "x").err())
                .contains("--seed takes a whole number", "\"x\"")
                .doesNotContain("long");
        assertThat(house.run("", "play", "--saves-dir", "a\0b").err())
                .contains("--saves-dir takes a file or folder")
                .doesNotContain("java", "Exception");
        assertThat(house.run("", "check", "--format", "x").err()).contains("TEXT, JSON");
    }

    @Test
    void whatCantBeReadIsNeverKept() {
        assertThat(house.run("1\nq\n", "play", "small", "--name", "Jos\uFFFD").code())
                .isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(house.run("1\n\nJos\uFFFD\n\nq\n").words()).contains("can't be read");
        assertThat(house.home().resolve("saves")).doesNotExist();
    }

    @Test
    void aConsoleOfAsciiHasPlainerSignsWhateverIsPrinted() {
        Path story = folder.resolve("story/small.yaml");
        house.write("story/small.yaml", house.read(story).replace("title: The Small Table", "title: The “café”…"));

        assertThat(house.showing(US_ASCII).run("", "stories").out()).contains("The \"cafe\"...");
        assertThat(house.showing(US_ASCII)
                        .run("", "check", "small", "--format", "json")
                        .out())
                .contains("\"errors\"");
    }

    @Test
    void theProgramHelpsToo() {
        Run run = house.run("", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("play", "stories", "check", "graph", "replay", "new", "schema")
                .doesNotContain("generate-completion", "warm-up");
    }

    @Test
    void saysItsVersion() {
        assertThat(house.run("", "--version").out()).startsWith("mufakat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plya",
                "--sede",
                "play --seed many",
                "check small --explain S012",
                "graph",
                "graph small --format png",
                "replay",
                "new",
                "play small more"
            })
    void whatIsUsedWronglyIsToldOnStandardErrorInAFewLines(String arguments) {
        Run run = house.run("", arguments.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .hasSizeBetween(2, 3)
                .last()
                .asString()
                .endsWith("--help");
    }

    @Test
    void completesForTheShell() {
        Run run = house.run("", "generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete -F").contains("--saves-dir");
    }

    @Test
    void listsStoriesAndThoseThatCantBeRead() {
        house.write("story/torn.yaml", "story: [");

        Run run = house.run("", "stories");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList()).hasSize(2);
        assertThat(run.out()).contains("small  The Small Table, 5 minutes. ", "mufakat check torn");
    }

    @Test
    void saysWhereNoStoriesAre() {
        Run run = house.run("", "stories", "--stories", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(folder.resolve("none").toString(), "--stories");
    }

    @Test
    void isSilentAboutASoundStory() {
        Run run = house.run("", "check", "small");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void checksEveryStoryToItsLastProblem() {
        Path broken = house.write(
                "elsewhere/broken.yaml",
                house.read(folder.resolve("story/small.yaml"))
                        .replace("CC]", "XX]")
                        .replace("hub: { reporting", "hubb: { reporting")
                        .replace("capacity: 4", "capacity: 44"));

        Run run = house.run("", "check", broken.toString(), "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("S042", "S051", "2 errors");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFaultOfOursIsOneSentenceAndAFile() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code =
                Fault.report(new IllegalStateException("a test"), new PrintStream(err, true, UTF_8), Messages.load());

        assertThat(code).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString(UTF_8).lines()).hasSize(1).first().asString().contains("mufakat-fault-");
    }
}
