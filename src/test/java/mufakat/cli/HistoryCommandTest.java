package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.cli.House.Run;
import mufakat.files.CsvRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder).having("rising-tide");
    }

    @Test
    void theScoreStandsBesideTheBaselinesAndTheMissesAreExplained() {
        Run run = house.run("", "history");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("50 cases put to the members of Rising Tide")
                .containsPattern(
                        "In sample: 48 texts .* balanced wrongly stopped wrongly let through the model \\d+ % ")
                .containsPattern("Out of sample: 18 texts .* the model \\d+ % .* always yes 50 % ")
                .contains("always yes 50 % (44–59) 0 of 31 (0–11 %) 17 of 17 (82–100 %)")
                .contains("8 of the texts that should fall are the binding forms of cases adopted only weakened")
                .contains("rule a: stop if it binds (10 tried, 0 others as good)")
                .containsPattern("These texts can't tell it from .*rule c \\(\\d against \\d, p = ")
                .contains("9 cases with no record of tabling are left out")
                .contains("- 35 ICT training for children")
                .containsPattern("Least at ease is [A-Z][A-Za-z ]+, comfort −\\d; what weighs most: it ")
                .containsPattern(
                        "A control: were the 10 cases .* carried to 2025 .*, \\d of them would still be stopped")
                .contains("As played: 28 of these texts are items of the story")
                .contains("What happened: aside MM TH; joined BN ID KH LA MY PH SG VN As coded, expected to object:")
                .containsPattern("All together, as coded: missed \\d+ of 14 .* wrongly suspected \\d+ of 21 ")
                .containsPattern("26 cases are items of the story; \\d+ meets? another answer as played than as coded")
                .containsPattern("a law on personal data 9 .*p .* a national CERT 6 ")
                .containsPattern("(not )?better than a trend common to all members for ")
                .contains("BN 2004/")
                .doesNotContain("+ 1 ")
                .doesNotContain("[history");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aSlipAmongTheYearsIsNamedAndTheRestIsCompared() {
        String years = house.read(folder.resolve("story/rising-tide/years.csv"));
        house.write("story/rising-tide/years.csv", years.replace("BN,2004", "BN,soon"));

        Run run = house.run("", "history");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("years.csv: line 5, column year: “soon” is no year.");
        assertThat(run.words()).contains("a national CERT 5 ");
    }

    @Test
    void everyCaseIsShownWhenAskedFor() {
        Run run = house.run("", "history", "--all");

        assertThat(run.words())
                .contains("- 1 Every member to run a national CERT by 2005")
                .contains("- 56 Release of political prisoners")
                .contains(". 53 Fines on members that do not comply (–)")
                .contains("across its red line in sovereignty")
                .doesNotContain("[history");
    }

    @Test
    void othersCasesAndOtherMembersCanBeNamed() throws Exception {
        house.write("story/one-table.yaml", house.read(Path.of("story/one-table.yaml")));

        assertThat(house.run("", "history", "--story", "one-table").words())
                .contains("50 cases put to the members of One Table");

        Files.delete(folder.resolve("story/rising-tide/cases.csv"));

        assertThat(house.run("", "history").err()).contains("rising-tide").contains("mufakat history CASES.csv");
    }

    @Test
    void howFirmTheScoreIsIsToldWhenAskedFor() {
        Run run = house.run("", "history", "--vary");

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("How firm the score is Every number of a profile moved by one, each alone")
                .containsPattern("3\\d: .*SG sensitivity to sovereignty \\+1")
                .containsPattern("One number in 3 moved by one at random, 500 times")
                .containsPattern("Each case left out in turn, .*: 3\\d of 41\\.")
                .containsPattern("\\d+ numbers of the profiles can meet a case\\. \\d+ lean on a fact")
                .containsPattern("Assumed of TH: .*trust, ")
                .containsPattern("drawn 500 times, .*: half of the balanced accuracies lie at \\d+ % or above")
                .doesNotContain("[history");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(house.run("", "history").words()).doesNotContain("How firm the score is Every");
    }

    @Test
    void casesAndNotesBesideAStoryDontDisturbIt() {
        house.write("story/rising-tide/NOTES.md", "# Notes\n\n- members: [none]\n");
        house.write("story/rising-tide/mine.csv", "id,\"never closed\n");

        assertThat(house.run("", "check", "rising-tide").code()).isZero();
        assertThat(house.run("", "stories").out()).contains("rising-tide");
    }

    @Test
    void verdictsAreWrittenForASpreadsheetAndNothingIsWrittenOver() {
        Path verdicts = folder.resolve("verdicts.csv");

        Run first = house.run("", "history", "--csv", verdicts.toString());
        Run second = house.run("", "history", "--csv", verdicts.toString());

        assertThat(first.code()).isZero();
        assertThat(house.read(verdicts))
                .startsWith("\uFEFFid,proposal,year,outcome,form,happened,model,strength,agrees,one_line,")
                .contains("\"Mutual legal assistance treaty, all ten at once\",2003,F,binding,0,0,4,1,0,");
        assertThat(CsvRows.of(house.read(verdicts)).rows()).hasSize(1 + 50 + 8);
        assertThat(second.code()).isEqualTo(ExitCode.NO);
        assertThat(second.out()).isEmpty();
    }

    @Test
    void aStoryWithOtherDomainsIsRefused() {
        Run run = house.run("", "history", "--story", "small");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("small").contains("justice");
    }
}
