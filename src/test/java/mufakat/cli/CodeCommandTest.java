package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.cli.House.Run;
import mufakat.files.CsvRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCommandTest {
    private static final String HEAD = "id,proposal,year,B,H,L,D,P,G,C,T,X\n";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void aSheetTellsTheProposalsAndNothingOfWhatBecameOfThem() {
        house.write("story/rising-tide/cases.csv", house.read(Path.of("story/rising-tide/cases.csv")));
        Path sheet = folder.resolve("sheet.csv");

        Run run = house.run("", "history", "code", "--out", sheet.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.words()).contains("with 50 cases").contains("C what it costs each member: 0, 1 or 2");
        assertThat(house.read(sheet))
                .startsWith("\uFEFF" + HEAD.strip())
                .contains("\"Regional CERT (sharing hub, rotating coordinator, host pays)\",2015,,,,,,,,,")
                .doesNotContain("2024")
                .doesNotContain("eight signed");
        assertThat(CsvRows.of(house.read(sheet)).rows()).hasSize(51);
        assertThat(house.run("", "history", "code", "--out", sheet.toString()).code())
                .isEqualTo(ExitCode.NO);
    }

    @Test
    void theAgreementOfTwoSheetsStandsBesideTheCasesOnWhichTheyDiffer() {
        Path anna = house.write("anna.csv", HEAD + """
                1,A drill,2018,0,0,0,0,0,0,0,1,0
                2,A court,2018,1,1,1,0,0,0,2,0,0
                3,A form,2018,0,0,0,0,0,0,0,0,0
                4,A hub,2018,,,,,,,,,
                """);
        Path bo = house.write("bo.csv", HEAD + """
                2,A court,2018,1,1,1,0,0,0,1,0,0
                1,A drill,2018,0,0,0,0,0,0,0,1,0
                3,A form,2018,1,0,0,0,0,0,0,0,0
                5,A fine,2018,1,0,0,0,0,0,0,0,0
                """);

        Run run = house.run("", "history", "code", anna.toString(), bo.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("3 cases coded by both")
                .contains("B it binds those who agree 2 of 3 0.40")
                .contains("body above the states 3 of 3 1.00")
                .contains("P it is about content or politics 3 of 3 –")
                .contains("2 A court: C 2/1")
                .contains("3 A form: B 0/1")
                .contains("1 case is coded in one of the sheets alone")
                .doesNotContain("[history");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,A drill,2018,0,0,0,0,0,0,3,1,0   | line 2, column C: “3” is not a whole number from 0 to 2",
                "1,A drill,2018,0,0,0,2,0,0,0,1,0   | line 2, column D: “2” is not a whole number from 0 to 1",
                "1,A drill,2018,0,0,0,,0,0,0,1,0    | line 2, column D: The cell is empty",
                "1,A drill                          | line 2, column year: The row has 2 cells",
                ",A drill,2018,0,0,0,0,0,0,0,1,0    | line 2, column id: The cell is empty"
            })
    void aSlipIsNamedWithItsLineAndColumnAndNothingIsCompared(String row, String told) {
        Path good = house.write("good.csv", HEAD + "1,A drill,2018,0,0,0,0,0,0,0,1,0\n");
        Path bad = house.write("bad.csv", HEAD + row + "\n");

        Run run = house.run("", "history", "code", good.toString(), bad.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("bad.csv: " + told);
    }

    @Test
    void whatHasNotTheLettersIsNoSheet() {
        Path good = house.write("good.csv", HEAD + "1,A drill,2018,0,0,0,0,0,0,0,1,0\n");
        Path bad = house.write("bad.csv", "id,proposal,B,H,L,D,P,G,C,T\n1,A drill,0,0,0,0,0,0,0,1\n");

        assertThat(house.run("", "history", "code", good.toString(), bad.toString())
                        .err())
                .contains("bad.csv: line 1, column X: There is no such column.");
        assertThat(house.run("", "history", "code", good.toString(), good.toString(), "third")
                        .err())
                .contains("history code --help");
    }
}
