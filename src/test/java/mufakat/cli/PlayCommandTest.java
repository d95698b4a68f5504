package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void playsToTheDebriefAndKeepsTheAnswers() {
        Run run = house.begin("game", House.TO_THE_FLOOR + House.TO_THE_END + "More days.\n\nq\n");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.words()).contains("== What the world became", "What would have carried the response team?");
        assertThat(house.saved("game")).contains("\"ended\":", "\"text\":\"More days.\"");
    }

    @Test
    void theEndOfTheInputLeavesTheGameToBeGoneOnWith() {
        Run broken = house.begin("game", House.TO_THE_FLOOR);
        int lines = (int) house.saved("game").lines().count();

        assertThat(broken.code()).isZero();
        assertThat(broken.words()).contains("mufakat play --save game");
        assertThat(lines).isEqualTo(4);

        Run resumed = house.run(House.TO_THE_END, "play", "--save", "game");

        assertThat(resumed.code()).isZero();
        assertThat(resumed.words()).contains("== What the world became");
        assertThat(house.saved("game")).contains("\"ended\":");
    }

    @Test
    void whatIsTypedWronglyIsAskedAgainAndChangesNothing() {
        Run run = house.begin("game", "0\n99\nxyzzy\n\n3\n1\n");

        assertThat(run.words()).contains("none of the choices", "not now");
        assertThat(house.saved("game").lines()).hasSize(2);
    }

    @Test
    void theOnlyStoryNeedsNoName() {
        assertThat(house.run("", "play", "--name", "Ada").out()).contains("The Small Table");
        assertThat(house.run("", "play", "--name", "Ada").out()).contains("--save ada-small-");
    }

    @Test
    void aSaveNamesNobodyWhoHasNotSaidAName() throws IOException {
        String login = System.getProperty("user.name");

        Run played = house.run("", "play", "small");
        Run chosen = house.run("1\n\n\nq\n");

        assertThat(played.out() + chosen.out()).contains("--save player-small-").doesNotContain("means " + login);
        assertThat(folder.resolve("saves")).isDirectoryContaining("glob:**player-small-*.jsonl");
        try (Stream<Path> saves = Files.list(folder.resolve("saves"))) {
            assertThat(saves.map(house::read))
                    .hasSize(2)
                    .allSatisfy(
                            save -> assertThat(save).contains("\"name\":\"\"").doesNotContain("\"" + login + "\""));
        }
        assertThat(house.run("q\n").out()).contains("the envoy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "a:b", "*", "x ", ".", "..", "a\tb", "a\nb", "a\u001B[31mb", "-x", "x.", "aux.1"})
    void aNameThatSomeSystemMindsBeginsNoSave(String name) {
        Run run = house.run("", "play", "small", "--save=" + name);

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("can't be the name of a save").doesNotContain("\u001B", "\t");
        assertThat(folder.resolve("saves")).doesNotExist();
    }

    @Test
    void aNameInAnyScriptBeginsASave() {
        Run run = house.begin("Übung 王小明", "1\n");

        assertThat(run.code()).isZero();
        assertThat(house.save("Übung 王小明")).exists();
    }

    @Test
    void aSaveThatSomebodyHasNamedOddlyGoesOn() throws IOException {
        house.begin("game", "1\n");
        Files.move(house.save("game"), house.save("x ."));

        assertThat(house.run("1\n", "play", "--save", "x .").code()).isZero();
        assertThat(house.saved("x .").lines().count()).isGreaterThan(2);
    }

    @Test
    void withSeveralStoriesTheTitleAsks() {
        house.write(
                "story/second.yaml",
                house.read(folder.resolve("story/small.yaml")).replace("id: small", "id: second"));

        Run run = house.run("2\n\n\nIR-301\n1\n", "play", "--name", "Ada", "--seed", "5");

        assertThat(run.words()).contains("Your name? An empty line means Ada.");
        String name = run.out().replaceAll("(?s).*--save (\\S+)\\s*", "$1");
        assertThat(house.saved(name)).contains("\"seed\":5", "\"name\":\"Ada\"", "\"class\":\"IR-301\"");
    }

    @Test
    void theTitleGoesOnWithAGame() {
        house.begin("game", House.TO_THE_FLOOR);

        Run run = house.run("2\nq\n");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("3 decisions so far", "The floor is open", "--save game");
    }

    @Test
    void anUnknownStoryIsToldWithTheNearest() {
        Run run = house.run("", "play", "smal");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("Did you mean small?");
        assertThat(house.home().resolve("saves")).doesNotExist();
    }

    @Test
    void aBrokenStoryIsToldWithItsFirstProblem() {
        house.write("story/torn.yaml", "story: [");

        Run run = house.run("", "play", "torn");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("mufakat check", "torn.yaml:1");
    }

    @Test
    void aStoryElsewhereIsNamedAgainWhenTheGameGoesOn() throws IOException {
        Path elsewhere = Files.move(folder.resolve("story/small.yaml"), folder.resolve("elsewhere.yaml"));

        Run run = house.run("1\n", "play", elsewhere.toString(), "--save", "game");

        assertThat(run.words()).contains("mufakat play " + elsewhere + " --save game");
        assertThat(house.run("", "play", "--save", "game").err()).contains("small", "game");
        assertThat(house.run("", "play", elsewhere.toString(), "--save", "game").code())
                .isZero();
    }

    @Test
    void aSaveIsNeverPutOutsideItsFolder() throws IOException {
        Run run = house.begin("../outside", "1\n");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("outside", "--saves-dir");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("story"));
        }
    }

    @Test
    void aFolderThatCantBeOneIsTold() {
        house.write("saves", "a file in the way");

        Run run = house.begin("game", "1\n");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("--saves-dir");
    }

    @Test
    void aConsoleWithoutTheSignsGetsPlainerOnes() {
        Run run = house.showing(StandardCharsets.US_ASCII).begin("game", House.TO_THE_FLOOR);

        assertThat(run.words()).contains(" + AA Aralia: supports, +3...+9").doesNotContain("◆");
        assertThat(run.out().chars().allMatch(sign -> sign < 128)).isTrue();
    }
}
