package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaytestCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
        house.write("story/harbour.yaml", house.read(Path.of("src/test/resources/playtest/harbour.yaml")));
    }

    private Run playtest(String... more) {
        return house.run(
                "",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("playtest", "harbour", "--runs", "4"),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void theReportIsPrintedAndNothingElse() {
        Run run = playtest();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Play-test of “Harbour”: 32 games, seed 1.")
                .contains("NEVER SEEN");
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertThat(playtest("--seed", "7").out())
                .isEqualTo(playtest("--seed", "7").out())
                .contains("seed 7");
    }

    @Test
    void aNumberOfGamesThatCantBeIsUsedWrongly() {
        Run run = house.run("", "playtest", "harbour", "--runs", "0");

        assertThat(run.code()).isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--runs is a number from 1 to 1000000; 0 is not.");
    }

    @Test
    void aStoryThatIsNotThereIsTold() {
        Run run = house.run("", "playtest", "nowhere", "--runs", "1");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void thePageIsWrittenAndWrittenOverAgainButNothingOfSomebodyElses() {
        Path page = folder.resolve("page.html");
        assertThat(playtest("--html", page.toString()).out()).contains("The page is in " + page);
        assertThat(page).content().contains("Play-test of “Harbour”");
        assertThat(playtest("--html", page.toString()).code()).isEqualTo(ExitCode.DONE);

        Path story = folder.resolve("story/harbour.yaml");
        String before = house.read(story);
        Run run = playtest("--html", story.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(story.toString());
        assertThat(story).hasContent(before);
    }

    @Test
    void theCountsAreDrawnByTheGraph() {
        Path counts = folder.resolve("counts.json");
        assertThat(playtest("--counts", counts.toString()).out()).contains("The counts are in " + counts);

        Run graph = house.run("", "graph", "harbour", "--format", "dot", "--counts", counts.toString());

        assertThat(graph.code()).isEqualTo(ExitCode.DONE);
        assertThat(graph.out()).contains("of 32");
    }

    @Test
    void everyGameIsKeptAsASaveThatLeadsWhereItSays() throws IOException {
        Path saves = folder.resolve("bots");
        Run run = playtest("--saves", saves.toString());

        List<Path> kept;
        try (var files = Files.list(saves)) {
            kept = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        assertThat(run.out()).contains(kept.size() + " games are in " + saves);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(32);
        assertThat(kept)
                .allSatisfy(save -> assertThat(
                                house.run("", "replay", save.toString()).code())
                        .isEqualTo(ExitCode.DONE));
    }

    @Test
    void aSecondRunIntoTheSameFolderSaysWhatIsInTheWay() throws IOException {
        Path saves = folder.resolve("bots");
        playtest("--saves", saves.toString());
        Path first = saves.resolve("random-00000.jsonl");
        byte[] before = Files.readAllBytes(first);

        Run again = playtest("--saves", saves.toString());

        assertThat(again.code()).isEqualTo(ExitCode.NO);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("random-00000.jsonl", saves.toString());
        assertThat(Files.readAllBytes(first)).isEqualTo(before);
    }

    @Test
    void theBestGameIsAPlaythroughThatHolds() {
        String file = folder.resolve("story/harbour-best.play").toString();

        Run run = playtest("--best", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(house.run("", "check", "harbour").out()).doesNotContain("error S");
        assertThat(Path.of(file)).content().contains("= result adopted", "= ending quiet");
    }

    @Test
    void aLessonIsPlayTestedAlone() {
        Run run = lesson("second");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("Play-test of “The Small Table: second”: 32 games, seed 1.")
                .contains("second")
                .doesNotContain("first:", "scene arrival");
    }

    @Test
    void theBestGameOfALessonIsAPlaythroughOfItThatHolds() {
        String file = folder.resolve("story/small-best.play").toString();

        lesson("second", "--best", file);
        Run check = house.run("", "check", "small");

        assertThat(Path.of(file)).content().contains("\nsession: second\n");
        assertThat(check.code()).as(check.out()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyGameOfALessonIsKeptAsASaveOfIt() throws IOException {
        Path saves = folder.resolve("bots");
        lesson("1", "--saves", saves.toString());

        assertThat(saves.resolve("random-00000.jsonl")).content().contains("\"sessions\":\"first\"");
        assertThat(house.run("", "replay", saves.resolve("random-00000.jsonl").toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void thePageOfALessonSaysWhichItIs() {
        Path page = folder.resolve("page.html");

        lesson("first", "--html", page.toString());

        assertThat(page)
                .content()
                .contains("Play-test of “The Small Table: first”", "a lesson, before the story’s end");
    }

    @Test
    void aSessionThatIsNotThereIsRefusedAsWhenItIsPlayed() {
        for (String wrong : List.of("secnd", "2..1", "3")) {
            Run played = house.run("", "play", "small", "--session", wrong);
            Run tested = lesson(wrong);

            assertThat(tested.code()).isEqualTo(ExitCode.NO);
            assertThat(tested.out()).isEmpty();
            assertThat(tested.err()).isEqualTo(played.err());
        }
    }

    private Run lesson(String session, String... more) {
        return house.run(
                "",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("playtest", "small", "--runs", "4", "--session", session),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void aPlaythroughThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("story/harbour-best.play"), "mine");

        Run run = playtest("--best", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("There is a file " + file + " already");
        assertThat(file).hasContent("mine");
    }
}
