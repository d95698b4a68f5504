package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session as a lesson of its own, from the command line to the debrief and its save. */
class LessonCommandTest {
    private static final String TO_THE_DEBRIEF = "o\n1\nz\ny\n";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void aLessonBeginsInItsSessionAndGoesToTheDebrief() {
        Run run = lesson("second", TO_THE_DEBRIEF);

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains(
                        "Session 2 of 2: The second meeting",
                        "In force are: “A regional response team",
                        "== What the world became");
        assertThat(run.words()).doesNotContain("The first meeting");
        assertThat(house.saved("game")).contains("\"sessions\":\"second\"", "\"ended\":");
    }

    @Test
    void aLessonBeforeTheLastSessionTellsNoEnding() {
        Run run = house.run(House.TO_THE_FLOOR + House.TO_THE_END, "play", "small", "--session", "1", "--save", "game");

        assertThat(run.words()).contains("The lesson ends here", "== What the world became");
        assertThat(run.words()).doesNotContain("The second meeting");
        assertThat(house.saved("game")).contains("\"sessions\":\"first\"", "\"ending\":\"\"");
        assertThat(house.run("", "replay", "game").code()).isZero();
    }

    @Test
    void itGoesOnAndIsReplayedAsALesson() {
        lesson("2", "");

        Run resumed = house.run(TO_THE_DEBRIEF, "play", "--save", "game");
        Run replayed = house.run("", "replay", "game");

        assertThat(resumed.words()).contains("== What the world became");
        assertThat(replayed.code()).isZero();
        assertThat(replayed.words()).contains("Session 2 of 2: The second meeting");
    }

    @Test
    void itIsRecordedAsAPlaythroughThatHolds() {
        lesson("second", TO_THE_DEBRIEF);

        house.run(
                "",
                "replay",
                "game",
                "--record",
                folder.resolve("story/small-lesson.play").toString());
        Run check = house.run("", "check", "small");

        assertThat(house.read(folder.resolve("story/small-lesson.play"))).contains("\nsession: second\n");
        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void anUnknownSessionIsToldWithTheNearestAndAll() {
        Run run = lesson("secnd", "");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("Did you mean second?", "first, second");
        assertThat(house.save("game")).doesNotExist();
    }

    @Test
    void sessionsAreNamedFromTheEarlierToTheLater() {
        assertThat(lesson("2..1", "").err()).contains("2..1", "the earlier first");
    }

    @Test
    void aSaveOfASessionThatIsGoneIsToldAndLeftAlone() {
        lesson("second", "");
        String before = house.saved("game");
        house.write(
                "story/small.yaml",
                house.read(folder.resolve("story/small.yaml"))
                        .replace("id: second", "id: other")
                        .replace("[first, second]", "[first, other]"));

        Run run = house.run("", "play", "--save", "game");
        Run replay = house.run("", "replay", "game");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("\"second\"", "mufakat stories --sessions");
        assertThat(replay.err()).isEqualTo(run.err());
        assertThat(house.saved("game")).isEqualTo(before);
    }

    @Test
    void theSessionsOfEachStoryAreListedWhenAsked() {
        assertThat(house.run("", "stories").out()).doesNotContain("The second meeting");
        assertThat(house.run("", "stories", "--sessions").words())
                .contains("first The first meeting, 2011", "second The second meeting, 2012");
    }

    @Test
    void aGameThatIsThereKeepsItsSessions() {
        lesson("second", "");

        assertThat(lesson("first", "").err()).contains("--session");
    }

    @Test
    void atTheTitleALessonIsChosenByTheNumberOfItsSession() {
        Run run = house.run("1\n2\nAda\n\n");

        assertThat(run.words())
                .contains("w The whole story, 5 minutes", "1 The first meeting; Port Aral 2011")
                .contains("2 The second meeting; 2012", "Session 2 of 2", "In force are: “A regional response team");
        assertThat(house.run("q\n").words()).contains("Go on with a game:", "a lesson (second), 0 decisions so far");
    }

    @Test
    void atTheTitleAnEmptyLinePlaysTheWholeStory() {
        assertThat(house.run("1\n\nAda\n\n").words()).contains("Session 1 of 2").doesNotContain("a lesson (");
        assertThat(house.run("q\n").words()).contains("Go on with a game:").doesNotContain("a lesson (");
    }

    @Test
    void atTheTitleOneGoesBackFromTheLessonsToTheStories() {
        Run run = house.run("1\n7\nb\nq\n");

        assertThat(run.words()).contains("That is none of the choices.");
        assertThat(run.words().split("Begin a story:", -1)).hasSize(3);
        assertThat(house.home().resolve("saves")).doesNotExist();
    }

    @Test
    void aStoryWithoutStartsIsPlayedAsAWholeAndNothingIsAsked() {
        String small = house.read(folder.resolve("story/small.yaml"));
        house.write("story/small.yaml", small.replaceAll("(?s)\n    start:.*?\n\nscenes:", "\n\nscenes:"));

        assertThat(house.run("1\nAda\n\n").words()).contains("Session 1 of 2").doesNotContain("The whole story");
    }

    private Run lesson(String session, String typed) {
        return house.run(typed, "play", "small", "--session", session, "--save", "game");
    }
}
