package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GameStore that are not as they were left. */
class ResumeTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void play() {
        house = House.in(folder);
        house.begin("game", House.TO_THE_FLOOR);
    }

    @Test
    void aTornLineIsMentionedAndTheRestIsPlayed() {
        String whole = house.saved("game");
        house.write("saves/game.jsonl", whole + "{\"n\":4,\"at\":");

        Run run = house.run("z\ny\n", "play", "--save", "game");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("broken off", "The floor is open");
        assertThat(house.saved("game")).startsWith(whole).contains("\"do\":\"adjourn\"");
    }

    @Test
    void aDamagedSaveGoesOnInACopyOnlyAndStays() {
        String damaged = house.saved("game").replace("\"do\":\"go-on\"", "\"do\":\"dance\"");
        house.write("saves/game.jsonl", damaged);

        Run refused = house.run("no\n", "play", "--save", "game");
        Run copied = house.run("yes\nq\n", "play", "--save", "game");

        assertThat(refused.code()).isEqualTo(ExitCode.NO);
        assertThat(refused.words()).contains("Line 3");
        assertThat(copied.code()).isZero();
        assertThat(copied.out()).containsPattern("play --save \\S+-small-");
        assertThat(house.saved("game")).isEqualTo(damaged);
    }

    @Test
    void aChangedStoryIsToldWithWhatStillFitsAndWhyTheRestDoesNot() {
        String before = house.saved("game");
        changeStory("id: listen", "id: hear");

        Run run = house.run("yes\nq\n", "play", "--save", "game");

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains(
                        "The story has changed",
                        "2 of its 3 decisions still fit",
                        "1 Chose: listen. There is no choice “listen” here.",
                        "Chose: Listen first",
                        "The floor is open");
        assertThat(house.saved("game")).isEqualTo(before);
    }

    @Test
    void aChoiceThatSaysWhatItWasCalledStillIsTheOneThatWasTaken() {
        house.run(House.TO_THE_END, "play", "--save", "game");
        changeStory("id: listen,", "id: hear, formerly: listen,");

        Run replayed = house.run("", "replay", "game");
        Run changed = house.run("", "replay", "game", "--at", "1", "--instead", "choose choice=hear");
        Run run = house.run("yes\n", "play", "--save", "game");

        assertThat(replayed.code()).as(replayed.words()).isZero();
        assertThat(replayed.words()).contains("Chose: Listen first");
        assertThat(changed.err()).contains("Decision 1 was just that");
        assertThat(run.words()).contains("decisions still fit it.", "== What the world became");
    }

    @Test
    void aRenamedThingExcusesNoForgedEnd() {
        house.run(House.TO_THE_END, "play", "--save", "game");
        changeStory("id: listen,", "id: hear, formerly: listen,");
        house.write("saves/game.jsonl", house.saved("game").replaceAll("(\"measures\":\\{\"[^\"]+\":)-?\\d+", "$1999"));

        Run replayed = house.run("", "replay", "game");

        assertThat(replayed.code()).isEqualTo(ExitCode.NO);
        assertThat(replayed.words()).contains("They don't lead where the save says");
    }

    @Test
    void whoSaysNoToOneAnswerIsAskedAboutTheOthers() {
        changeStory("id: listen", "id: hear");

        Run other = house.run("no\nyes\nq\n", "play", "--save", "game");
        Run none = house.run("no\nno\n", "play", "--save", "game");

        assertThat(other.words()).contains("Chose: Listen first", "Chose: Set out your plan", "You go on in a copy");
        assertThat(none.code()).isEqualTo(ExitCode.NO);
        assertThat(none.words()).doesNotContain("You go on in a copy");
    }

    @Test
    void aStoryThatIsChangedInAWordStillTakesEveryDecision() {
        changeStory("Coffee in a paper cup", "Tea in a paper cup");

        Run run = house.run("yes\nq\n", "play", "--save", "game");

        assertThat(run.words()).contains("All 3 decisions still fit", "The floor is open");
    }

    @Test
    void aSaveInUseIsLeftAlone() throws Exception {
        try (FileChannel other = FileChannel.open(house.save("game"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            Run run = house.run("", "play", "--save", "game");

            assertThat(run.code()).isEqualTo(ExitCode.NO);
            assertThat(run.err()).contains("open in another window");
        }
    }

    @Test
    void aForeignFileAndALaterFormatAreTold() {
        house.write("saves/foreign.jsonl", "Dear diary\n");
        house.write("saves/later.jsonl", house.saved("game").replace("{\"mufakat\":1", "{\"mufakat\":2"));

        assertThat(house.run("", "play", "--save", "foreign").err()).contains("no save of this game");
        assertThat(house.run("", "play", "--save", "later").err()).contains("later version");
        assertThat(house.run("q\n").out()).contains("foreign", "later version");
    }

    @Test
    void anUnknownSaveIsToldWithTheNearest() {
        Run run = house.run("", "play", "--save", "gmae");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("Did you mean game?");
    }

    @Test
    void aGameThatIsOverShowsItsDebriefAndTakesAnswers() {
        house.run(House.TO_THE_END, "play", "--save", "game");

        Run again = house.run("At last.\n", "play", "--save", "game");

        assertThat(again.words()).contains("== What the world became");
        assertThat(house.saved("game")).containsOnlyOnce("\"ended\"").contains("At last.");
    }

    private void changeStory(String from, String to) {
        house.write(
                "story/small.yaml",
                house.read(folder.resolve("story/small.yaml")).replace(from, to));
    }
}
