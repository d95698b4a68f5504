package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void play() {
        house = House.in(folder);
        house.begin("game", House.TO_THE_FLOOR);
    }

    @Test
    void printsTheTranscriptOfAGameThatIsOn() {
        Run run = house.run("", "replay", "game");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("> 1 Chose: Listen", "Coffee in a paper cup", "the game is not over");
    }

    @Test
    void confirmsTheOutcome() {
        house.run(House.TO_THE_END, "play", "--save", "game");

        Run run = house.run("", "replay", house.save("game").toString());

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("It leads where it says");
    }

    @Test
    void deniesAnOutcomeThatWasWrittenByHand() {
        house.run(House.TO_THE_END, "play", "--save", "game");
        house.write("saves/game.jsonl", house.saved("game").replaceAll("\"capacity\":\\d+", "\"capacity\":20"));

        Run run = house.run("", "replay", "game");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("It does not lead where it says");
    }

    @Test
    void aSaveDoesNotChooseWhichFileIsOpened() {
        house.write("outside.yaml", "secret: of the house\n");
        String outside = folder.resolve("outside.yaml").toString();
        for (String named : List.of("../outside.yaml", outside)) {
            house.write(
                    "saves/game.jsonl", house.saved("game").replace("\"id\":\"small\"", "\"id\":\"" + named + "\""));
            String record = folder.resolve("story/small-game.play").toString();
            for (Run run : List.of(
                    house.run("", "replay", "game"),
                    house.run("", "replay", "game", "--at", "1"),
                    house.run("", "replay", "game", "--record", record),
                    house.run("", "play", "--save", "game"))) {
                assertThat(run.code()).isEqualTo(ExitCode.NO);
                assertThat(run.err()).contains("There is no story").doesNotContain("secret");
            }
            house.write("saves/game.jsonl", house.saved("game").replace(named, "small"));
        }
        assertThat(house.run("", "replay", "game").code()).isZero();
    }

    @Test
    void deniesAForgedOutcomeOnAChangedStoryToo() {
        house.run(House.TO_THE_END, "play", "--save", "game");
        house.write(
                "saves/game.jsonl",
                house.saved("game")
                        .replaceAll("\"capacity\":\\d+", "\"capacity\":20")
                        .replaceAll("\"sha256\":\"..", "\"sha256\":\"zz"));
        String record = folder.resolve("story/small-game.play").toString();

        Run run = house.run("", "replay", "game");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("The story has changed", "or the save was changed by hand");
        assertThat(house.run("", "replay", "game", "--record", record).code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void aDamagedLineHidesNoChangeOfTheStory() {
        house.write(
                "saves/game.jsonl",
                house.saved("game").replaceAll("\"sha256\":\"..", "\"sha256\":\"zz") + "nonsense\n");

        assertThat(house.run("", "replay", "game").words()).contains("Line 5", "The story has changed");
    }

    @Test
    void deniesADecisionThatWasNotPossible() {
        house.write("saves/game.jsonl", house.saved("game").replace("\"choice\":\"listen\"", "\"choice\":\"boast\""));

        Run run = house.run("", "replay", "game");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("Decision 1 of 3");
    }

    @Test
    void leavesTheSaveAsItIs() {
        String torn = house.saved("game") + "{\"n\":4";
        house.write("saves/game.jsonl", torn);

        Run run = house.run("", "replay", "game");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("broken off");
        assertThat(house.saved("game")).isEqualTo(torn);
    }

    @Test
    void saysWhatIsNoSave() {
        assertThat(house.run("", "replay", "nothing").err()).contains("no save \"nothing\"");
    }

    @Test
    void recordsTheGameAsAPlaythroughThatHolds() {
        house.run(House.TO_THE_END, "play", "--save", "game");
        String file = folder.resolve("story/small-game.play").toString();

        Run run = house.run("", "replay", "game", "--record", file);

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains(file, "It leads where it says").doesNotContain("Coffee");
        assertThat(house.read(Path.of(file)))
                .startsWith("# The Small Table\nstory: small\nseed: 7\n")
                .contains("= ending ");
        assertThat(house.run("", "check", "small").out()).isEmpty();
    }

    @Test
    void leavesAFileThatIsThereAloneUnlessToldOtherwise() {
        Path file = house.write("story/small.play", "mine");

        Run refused = house.run("", "replay", "game", "--record", file.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.NO);
        assertThat(refused.err()).contains("--overwrite");
        assertThat(house.read(file)).isEqualTo("mine");
        assertThat(house.run("", "replay", "game", "--record", file.toString(), "--overwrite")
                        .code())
                .isZero();
        assertThat(house.read(file)).contains("choose choice=listen");
    }

    @Test
    void printsAPlaythroughWithItsRemarks() {
        house.write("mine.play", "story: small\n\n# Ask before you speak.\nchoose choice=listen\ngo-on\n= days 4\n");

        Run run = house.run("", "replay", house.home().resolve("mine.play").toString());

        assertThat(run.code()).isZero();
        assertThat(run.words()).containsSubsequence("[Ask before you speak.]", "> 1 Chose: Listen", "> 2 Read on");
    }

    @Test
    void printsAPlaythroughUpToWhatDoesNotHold() {
        house.write("mine.play", "story: small\nchoose choice=listen\n= days 9\n");

        Run run = house.run("", "replay", house.home().resolve("mine.play").toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("> 1 Chose: Listen", "mine.play:3:3: error S112");
    }

    @Test
    void aPlaythroughDoesNotChooseWhichFileIsOpened() {
        house.write("outside.yaml", "secret: of the house\n");
        house.write("plays/inside.yaml", "secret: of the folder\n");
        String outside = folder.resolve("outside.yaml").toString();
        String mine = folder.resolve("plays/mine.play").toString();
        for (String named : List.of("../outside.yaml", outside, "inside.yaml", "./inside.yaml", ".", "..", "a\0b")) {
            house.write("plays/mine.play", "story: " + named + "\nchoose choice=listen\n");
            for (Run run : List.of(house.run("", "replay", mine), house.run("", "replay", mine, "--at", "1"))) {
                assertThat(run.code()).as(named).isEqualTo(ExitCode.NO);
                assertThat(run.out() + run.err()).as(named).doesNotContain("secret");
            }
        }
    }

    @Test
    void aPlaythroughIsPlayedOnTheStoryThatItLiesBeside() {
        String elsewhere = house.read(folder.resolve("story/small.yaml")).replace("The Small Table", "Elsewhere");
        house.write("mine/own.yaml", elsewhere);
        house.write("whole/story.yaml", elsewhere);
        for (String beside : List.of("mine/own-won.play", "whole/won.play")) {
            house.write(beside, "story: small\nchoose choice=listen\n");

            Run run = house.run("", "replay", folder.resolve(beside).toString());

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("Elsewhere, as written down");
        }
    }

    @Test
    void aPlaythroughMustNameItsStory() {
        house.write("mine.play", "choose choice=listen\n");
        String mine = house.home().resolve("mine.play").toString();

        assertThat(house.run("", "replay", mine).code()).isEqualTo(ExitCode.NO);
        assertThat(house.run("", "replay", mine, "--story", "small").code()).isZero();
        assertThat(house.run("", "replay", mine, "--record", "other.play").code())
                .isEqualTo(ExitCode.NO);
    }
}
