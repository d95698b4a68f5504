package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void dotGoesToStandardOutput() {
        Run run = house.run("", "graph", "small", "--format", "dot");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("// made by mufakat\ndigraph").endsWith("}\n");
    }

    @Test
    void theEndingOfTheFileDecides() {
        assertThat(graph("small.dot").out()).contains("small.dot");
        assertThat(folder.resolve("small.dot")).content().startsWith("// made by mufakat\ndigraph");
        assertThat(graph("small.html").out()).contains("small.html");
        assertThat(folder.resolve("small.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPageOfOursIsWrittenOverAndNothingElse() {
        graph("small.html");
        assertThat(graph("small.html").code()).isZero();

        Path story = folder.resolve("story/small.yaml");
        String before = house.read(story);
        Run run = house.run("", "graph", "small", "--out", story.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(story.toString());
        assertThat(story).hasContent(before);
    }

    @Test
    void aPageCanGoToStandardOutput() {
        assertThat(house.run("", "graph", "small", "--out", "-").out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void countsAreShown() {
        Path counts = house.write(
                "counts.json", "{\"story\": \"small\", \"games\": 40, \"scenes\": {\"arrival\": 40}, \"choices\": {}}");

        Run run = house.run("", "graph", "small", "--format", "dot", "--counts", counts.toString());

        assertThat(run.out()).contains("40 of 40", "never seen");
    }

    @Test
    void aWrongFileOfCountsIsToldInASentence() {
        Path other = house.write("other.json", "{\"story\": \"one-table\", \"games\": 40}");
        Path damaged =
                house.write("damaged.json", "{\"story\": \"small\", \"games\": 4, \"scenes\": {\"arrival\": 5}}");

        for (Path counts :
                new Path[] {other, damaged, folder.resolve("none.json"), folder.resolve("story/small.yaml")}) {
            Run run = house.run("", "graph", "small", "--format", "dot", "--counts", counts.toString());

            assertThat(run.code()).isEqualTo(ExitCode.NO);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1).first().asString().contains(counts.toString());
            assertThat(run.err()).doesNotContain("[counts");
        }
    }

    private Run graph(String file) {
        return house.run("", "graph", "small", "--out", folder.resolve(file).toString());
    }
}
