package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.cli.House.Run;
import mufakat.loader.StorySchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheSchema() {
        assertThat(House.in(folder).run("", "schema").out()).isEqualTo(StorySchema.whole());
        assertThat(House.in(folder).run("", "schema", "--part").out()).isEqualTo(StorySchema.part());
    }

    @Test
    void writesItToAFile() {
        Path file = folder.resolve("story.schema.json");

        Run run = House.in(folder).run("", "schema", "--out", file.toString());

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(file).hasContent(StorySchema.whole());
    }

    @Test
    void saysWhereItCantWrite() {
        Path file = folder.resolve("nowhere/story.schema.json");

        Run run = House.in(folder).run("", "schema", "--out", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(file.toString());
    }
}
