package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    private static final Path CASES =
            Path.of("src/test/resources/history/cases.csv").toAbsolutePath();

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
        house.write("story/one-table.yaml", house.read(Path.of("story/one-table.yaml")));
    }

    @Test
    void theScoreStandsBesideTheBaselinesAndTheMissesAreExplained() {
        Run run = house.run("", "history", CASES.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("50 cases put to the members of One Table")
                .contains("the model 38 of 41 92.7 %")
                .contains("31 of 41 75.6 %")
                .contains("always yes 23 of 41 56.1 %")
                .contains("9 cases with no record of tabling are left out")
                .contains("- 15 Harmonise ICT rules by 2015")
                .contains("Least at ease is Indonesia, comfort −2; what weighs most: it touches data −3.")
                .doesNotContain("+ 1 ")
                .doesNotContain("[history");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void everyCaseIsShownWhenAskedFor() {
        Run run = house.run("", "history", CASES.toString(), "--all");

        assertThat(run.words())
                .contains("+ 1 Every member to run a national CERT by 2005")
                .contains("- 56 Release of political prisoners")
                .contains(". 53 Fines on members that do not comply (–)")
                .contains("across its red line in sovereignty")
                .doesNotContain("[history");
    }

    @Test
    void theCasesOfTheCampaignAreReadUnlessOthersAreNamed() {
        assertThat(house.run("", "history").err()).contains("rising-tide").contains("mufakat history CASES.csv");

        house.write("story/rising-tide/cases.csv", house.read(CASES));

        assertThat(house.run("", "history").words()).contains("38 of 41");
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
        assertThat(run.words()).contains("the model 1 of 1 100.0 %").contains("Nowhere, in these cases.");
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

    @Test
    void verdictsAreWrittenForASpreadsheetAndNothingIsWrittenOver() {
        Path verdicts = folder.resolve("verdicts.csv");

        Run first = house.run("", "history", CASES.toString(), "--csv", verdicts.toString());
        Run second = house.run("", "history", CASES.toString(), "--csv", verdicts.toString());

        assertThat(first.code()).isZero();
        assertThat(house.read(verdicts))
                .startsWith("id,proposal,year,outcome,form,happened,model,strength,agrees,one_line,")
                .contains("\"Mutual legal assistance treaty, all ten at once\",2003,F,binding,0,0,4,1,0,");
        assertThat(CsvRows.of(house.read(verdicts)).rows()).hasSize(1 + 50 + 8);
        assertThat(second.code()).isEqualTo(ExitCode.NO);
        assertThat(second.out()).isEmpty();
    }

    @Test
    void whatIsNoFileOfCasesIsToldInASentence() throws Exception {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "id,outcome\né,A\n".getBytes(StandardCharsets.ISO_8859_1));
        Path large = house.write("large.csv", "x".repeat(2 << 20));
        Path headOnly = house.write("head.csv", "id,proposal,year,B,H,L,D,P,G,C,T,X,outcome\n");

        for (Path file : new Path[] {latin, large, headOnly, folder, folder.resolve("none.csv")}) {
            Run run = house.run("", "history", file.toString());

            assertThat(run.code()).isEqualTo(ExitCode.NO);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().contains(file.toString());
            assertThat(run.err()).doesNotContain("[history");
        }
    }

    @Test
    void aStoryWithOtherDomainsIsRefused() {
        Run run = house.run("", "history", CASES.toString(), "--story", "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("small").contains("justice");
    }
}
