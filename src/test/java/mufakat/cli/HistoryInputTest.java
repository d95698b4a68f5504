package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of cases as people's spreadsheets write them, and what is said of a slip. */
class HistoryInputTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
        house.write("story/one-table.yaml", house.read(Path.of("story/one-table.yaml")));
    }

    @Test
    void aFlawIsToldWithItsPlaceAndTheRestIsJudged() {
        Path cases = house.write("mine.csv", """
                id,proposal,year,B,H,L,D,P,G,C,T,X,outcome
                1,A drill,2018,0,0,0,0,0,0,0,1,0,A
                2,A court,2018,1,1,1,0,0,0,2,0,0,lost
                """);

        Run run = house.run("", "history", cases.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err().lines()).singleElement().asString().contains("mine.csv: line 3, column outcome: “lost”");
        assertThat(run.words())
                .contains("the model – 0 of 1 (0–79 %) 0 of 0 (0–100 %)")
                .contains("Nowhere, in these cases.");
    }

    @Test
    void everyKindOfFlawHasItsWords() {
        Path cases = house.write("mine.csv", """
                id,id,proposal,year,B,H,L,D,P,G,C,T,outcome
                1,,A,soon,5,0,0,0,0,0,0,1,lost
                ,,A,none,0,0,0,0,0,0,0,1,A
                1,,A,2018,0,0,0,0,0,0,0,1,A
                2,,A
                3,,"A"a,2018,0,0,0,0,0,0,0,1,A
                4,,A,2018,0,0,0,0,0,0,0,1,A
                """);

        Run run = house.run("", "history", cases.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err().lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).contains("mine.csv: line ").doesNotContain("[history"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no outcome column    | id,proposal,year~1,A,2018~ | line 1, column outcome: There is no such column",
                "no heading           | 1,A drill,2018,A~2,A,2019,A~ | line 1, column 1: The first row doesn't name",
                "an open heading      | id,\"proposal,outcome~1,A,A~ | line 1, column 2: The quotation marks are odd"
            })
    void withoutAHeadingNothingIsJudgedAndOnlyThatIsSaid(String what, String text, String told) {
        Path file = house.write("mine.csv", text.replace('~', '\n'));

        Run run = house.run("", "history", file.toString());

        assertThat(run.code()).as(what).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().asString().contains("mine.csv: " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2,B,2018,0,0,0,0,0,0,0,1,0,Q             | line 3, column outcome",
                "2,B,2018,0,0,0,0,0,0,3,1,0,A             | line 3, column C",
                "2,B,2018,0,x,0,0,0,0,0,1,0,A             | line 3, column H",
                "2,B,then,0,0,0,0,0,0,0,1,0,A             | line 3, column year",
                "1,B,2018,0,0,0,0,0,0,0,1,0,A             | line 3, column id: “1” is the id of an earlier row",
                "2,\"B,2018,0,0,0,0,0,0,0,1,0,A           | line 3, column proposal: The quotation marks",
                "2,B,2018                                 | line 3, column B: The row has 3 cells",
                "2,B,2018,0,0,0,0,0,0,0,1,0,A,,,          | line 3, column 14: The row has 16 cells"
            })
    void aSlipIsNamedByRowAndColumnWhateverTheSpreadsheet(String row, String told) {
        String head = "id,proposal,year,B,H,L,D,P,G,C,T,X,outcome";
        String good = "1,A drill,2018,0,0,0,0,0,0,0,1,0,A";
        String last = "9,A hub,2018,0,0,0,0,0,0,0,1,0,A";
        String plain = String.join("\n", head, good, row, last, "");
        String sheet = "\uFEFF" + plain.replace(',', ';').replace("\n", "\r\n");

        for (String text : new String[] {plain, sheet}) {
            Run run = house.run("", "history", house.write("mine.csv", text).toString());

            assertThat(run.code()).isEqualTo(ExitCode.NO);
            assertThat(run.err().lines()).singleElement().asString().contains("mine.csv: " + told);
            assertThat(run.words()).contains("the model – 0 of 2 (0–66 %) 0 of 0 (0–100 %)");
        }
    }

    @Test
    void whatIsTooLongOrSteersATerminalIsPrintedPlainly() {
        String head = "id,proposal,year,B,H,L,D,P,G,C,T,X,outcome\n";
        String cells = ",2018,0,0,0,0,0,0,0,1,0,";
        Path file = house.write(
                "mine.csv",
                head + "1," + "x".repeat(100_000) + cells + "D\n" + "2,\u001B[2JA" + cells + "D\n3,A" + cells
                        + "Q".repeat(100_000) + "\n4" + ",1".repeat(50_000) + "\n");

        Run run = house.run("", "history", file.toString(), "--all");

        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(600));
        assertThat(run.err()).contains("line 5, column 1001: The row has more cells than can be read");
        assertThat(run.out().length()).isLessThan(4500);
        assertThat(run.out() + run.err()).doesNotContain("\u001B");
    }

    @Test
    void whatIsNoFileOfCasesIsToldInASentence() throws Exception {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "id,outcome\né,A\n".getBytes(StandardCharsets.ISO_8859_1));
        Path large = house.write("large.csv", "x".repeat(2 << 20));
        Path empty = house.write("empty.csv", "\uFEFF\r\n");
        Path headOnly = house.write("head.csv", "id,proposal,year,B,H,L,D,P,G,C,T,X,outcome\n");

        for (Path file : new Path[] {latin, large, empty, headOnly, folder, folder.resolve("none.csv")}) {
            Run run = house.run("", "history", file.toString());

            assertThat(run.code()).isEqualTo(ExitCode.NO);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().contains(file.toString());
            assertThat(run.err()).doesNotContain("[history");
        }
    }

    @ParameterizedTest
    @CsvSource({"wish=1, There is no constant wish", "demand=9, 9 makes no sense for demand", "weakest=4, 4 makes no"})
    void aConstantThatMakesNoSenseIsRefused(String constant, String told) {
        Run run = house.run("", "history", "--set", constant);

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("[history");
    }
}
