package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void aSoundStoryIsAnObjectWithoutProblems() throws IOException {
        Run run = house.run("", "check", "--format", "json", "small");

        assertThat(run.code()).isZero();
        assertThat(json(run)).isEqualTo(json("""
                { "format": 1, "errors": 0, "warnings": 0, "stories": [
                  { "story": "%s", "errors": 0, "warnings": 0, "problems": [] } ] }
                """.formatted(folder.resolve("story/small.yaml"))));
    }

    @Test
    void aProblemHasAllThatTheReportShows() throws IOException {
        Path story = house.write("story/small.yaml", small().replace("capital: Port Aral", "captial: Port Aral"));

        Run run = house.run("", "check", "--format", "json", "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).isEmpty();
        JsonNode problem = json(run).at("/stories/0/problems/0");
        assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly(
                        "severity", "code", "file", "line", "column", "message", "suggestion", "text", "caret");
        assertThat(problem.get("severity").textValue()).isEqualTo("error");
        assertThat(problem.get("code").textValue()).isEqualTo("S031");
        assertThat(problem.get("file").textValue()).isEqualTo(story.toString());
        assertThat(problem.get("column").intValue()).isEqualTo(5);
        assertThat(problem.get("text").textValue()).isEqualTo("    captial: Port Aral");
        assertThat(problem.get("suggestion").textValue()).isEqualTo("capital");
        assertThat(json(run).get("errors").intValue()).isEqualTo(1);
    }

    @Test
    void whoNamesNoStoryMeansAllOfThem() throws IOException {
        assertThat(house.run("", "check"))
                .satisfies(run -> assertThat(run.code()).isZero());
        house.write("story/other.yaml", small().replace("capital: Port Aral", "captial: Port Aral"));

        Run run = house.run("", "check");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("other.yaml", "S031");
        assertThat(house.run("", "check", "small", "--explain", "S012").code()).isEqualTo(2);
    }

    @Test
    void aSecondStoryOfOneIdIsPointedAt() throws IOException {
        house.write("story/copy.yaml", small());

        assertThat(house.run("", "stories").words()).contains("small.yaml has the id of a story that is listed above");
    }

    @Test
    void aWarningAloneIsNoReasonToFail() throws IOException {
        house.write("story/small.yaml", small() + "  unread: A book that nobody names.\n");

        Run run = house.run("", "check", "--format", "json", "small");

        assertThat(run.code()).isZero();
        assertThat(json(run).get("warnings").intValue()).isEqualTo(1);
        assertThat(json(run).at("/stories/0/problems/0").has("suggestion")).isFalse();
    }

    @Test
    void aStoryThatIsNotThereIsAProblemAmongOthers() throws IOException {
        Run run = house.run("", "check", "--format", "json", "nowhere", "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(json(run).at("/stories/0/problems/0/code").textValue()).isEqualTo("S001");
        assertThat(json(run).at("/stories/1/story").textValue()).endsWith("small.yaml");
    }

    @Test
    void theAnswerIsTheSameOnAConsoleOfFewLetters() throws IOException {
        house.write("story/small.yaml", small().replace("a café’s by its look", "a café’s 🙂"));
        String everywhere = house.run("", "check", "--format", "json", "small").out();

        assertThat(house.showing(StandardCharsets.US_ASCII)
                        .run("", "check", "--format", "json", "small")
                        .out())
                .isEqualTo(everywhere);
        assertThat(json(everywhere).at("/stories/0/problems/0/text").textValue())
                .contains("🙂");
    }

    @Test
    void anotherFormatIsUsedWrongly() {
        Run run = house.run("", "check", "--format", "xml", "small");

        assertThat(run.code()).isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(run.err()).containsIgnoringCase("text").containsIgnoringCase("json");
    }

    @Test
    void playthroughsBesideAStoryArePlayed() {
        house.write("story/small.play", "choose choice=speak\n= trust BB 2\n");
        house.write("story/small-listening.play", "choose choice=listen\n= trust BB 2\n");

        Run run = house.run("", "check", "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out())
                .contains("small-listening.play:2:3: error S112", "= trust BB 3", "2 | = trust BB 2", "1 error,");
    }

    @Test
    void aRefusedDecisionIsToldInTheWordsOfTheGame() {
        house.write("story/small.play", "choose choice=boast\n");

        assertThat(house.run("", "check", "small").out()).contains("You have nothing to point to yet");
    }

    @Test
    void theyWaitUntilTheStoryIsSound() {
        house.write("story/small.play", "nonsense\n");
        house.write("story/small.yaml", small().replace("capacity: 4", "capacity: 44"));

        assertThat(house.run("", "check", "small").out()).contains("S042").doesNotContain("S104");
    }

    private String small() {
        return house.read(folder.resolve("story/small.yaml"));
    }

    private static JsonNode json(Run run) throws IOException {
        return json(run.out());
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }
}
