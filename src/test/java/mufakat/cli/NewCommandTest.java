package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import mufakat.loader.StorySchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void writesASoundStoryAndSaysWhatToDoWithIt() {
        Run run = house.run("", "new", "harbour-talks");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("mufakat check harbour-talks", "mufakat play harbour-talks");
        assertThat(house.run("", "check", "harbour-talks")).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(house.run("", "stories").out()).contains("harbour-talks  The Fishing Calendar");
    }

    @Test
    void namesItselfThroughout() {
        house.run("", "new", "harbour-talks");

        assertThat(house.read(folder.resolve("story/harbour-talks.yaml")))
                .contains("id: harbour-talks ", "mufakat play harbour-talks")
                .doesNotContain("my-story");
    }

    @Test
    void putsTheSchemaWhereTheFirstLineOfTheStoryLooksForIt() {
        house.run("", "new", "harbour-talks");

        Path story = folder.resolve("story/harbour-talks.yaml");
        String named = house.read(story).lines().findFirst().orElseThrow().replaceAll(".*=", "");
        assertThat(story.resolveSibling(named)).hasContent(StorySchema.whole());
    }

    @Test
    void leavesASchemaAloneThatIsThereAlready() {
        Path schema = house.write("story/schema/story.schema.json", "{}");

        house.run("", "new", "harbour-talks");

        assertThat(schema).hasContent("{}");
    }

    @Test
    void overwritesNothing() {
        Path file = house.write("story/harbour-talks.yaml", "story: { id: another, title: Another }\n");

        Run run = house.run("", "new", "harbour-talks");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(file.toString());
        assertThat(file).hasContent("story: { id: another, title: Another }\n");
    }

    @Test
    void takesNoNameThatAnotherStoryHas() {
        house.write("story/elsewhere.yaml", "story: { id: harbour-talks, title: Harbour Talks }\n");

        assertThat(house.run("", "new", "harbour-talks").code()).isEqualTo(ExitCode.NO);
        assertThat(folder.resolve("story/harbour-talks.yaml")).doesNotExist();
    }

    @Test
    void makesTheStoriesFolderWhereThereIsNone() {
        Path stories = folder.resolve("my lessons/stories");

        Run run = house.run("", "new", "harbour-talks", "--stories", stories.toString());

        assertThat(stories.resolve("harbour-talks.yaml")).isRegularFile();
        assertThat(run.out()).contains("mufakat play --stories '" + stories + "' harbour-talks");
    }

    @Test
    void saysWhereItCantWrite() {
        Path file = house.write("stories", "not a folder");

        Run run = house.run("", "new", "harbour-talks", "--stories", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harbour", "../harbour", "a/b", "a.b", "two words", "7th", "con", "lpt1", "größe"})
    void takesNoNameThatIsNoIdOrNoFile(String name) {
        Run run = house.run("", "new", name);

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("\"" + name + "\"");
        assertThat(Files.exists(folder.resolve("story/schema"))).isFalse();
    }
}
