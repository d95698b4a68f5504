package mufakat.history.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.files.CsvRows;
import mufakat.history.Case;
import mufakat.history.Feature;
import mufakat.history.RecordedFate;
import mufakat.history.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
    private static final String HEAD = "id,proposal,year,B,H,L,D,P,G,C,T,X,outcome,what_happened,source";
    private static final String GOOD = "7,A hub,2015-2024,0,0,1,0,0,0,2,1,0,AS,\"late, but \"\"there\"\"\",P9";

    private static CaseReader read(String... lines) {
        return CaseReader.of(String.join("\n", lines) + "\n");
    }

    private static List<String> ids(CaseReader read) {
        return read.cases().stream().map(Case::id).toList();
    }

    @Test
    void aCaseIsReadWhole() {
        CaseReader read = read(HEAD, GOOD);

        assertThat(read.flaws()).isEmpty();
        assertThat(read.cases()).singleElement().satisfies(put -> {
            assertThat(put.id()).isEqualTo("7");
            assertThat(put.proposal()).isEqualTo("A hub");
            assertThat(put.years()).contains(new Years(2015, 2024));
            assertThat(put.features()).containsExactly(Feature.LAW, Feature.TRAINING);
            assertThat(put.cost()).isEqualTo(2);
            assertThat(put.fate()).isEqualTo(RecordedFate.ADOPTED_LATE);
            assertThat(put.happened()).isEqualTo("late, but \"there\"");
            assertThat(put.source()).isEqualTo("P9");
        });
    }

    @Test
    void whomTheRecordNamesAndWhichItemItIsAreRead() {
        CaseReader read = read(HEAD + ",aside,joined,item", GOOD.replace("AS", "L") + ",TH MM,SG,treaty+fund");

        assertThat(read.flaws()).isEmpty();
        assertThat(read.cases()).singleElement().satisfies(put -> {
            assertThat(put.named().aside()).containsExactly("MM", "TH");
            assertThat(put.named().joined()).containsExactly("SG");
            assertThat(put.item()).isEqualTo("treaty+fund");
        });
        assertThat(read(HEAD, GOOD).cases().get(0).named().isAnybody()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"L, '', SG, aside", "L, SG MM, SG, joined", "A, SG, SG, joined"})
    void whoStoodAsideCannotBeMissingAmongTheLikeMindedNorHaveJoined(
            String outcome, String aside, String joined, String column) {
        String row = "7,A hub,2015,0,0,1,0,0,0,2,1,0," + outcome + ",,," + aside + "," + joined;

        CaseReader read = read(HEAD + ",aside,joined", row);

        assertThat(read.cases()).isEmpty();
        assertThat(read.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(2);
            assertThat(flaw.column()).isEqualTo(column);
        });
    }

    @Test
    void columnsComeInAnyOrderAndCaseWithOthersBetween() {
        CaseReader read =
                read("Outcome,note,X,T,C,G,P,D,L,H,B,YEAR,Proposal,ID", "A,mine,1,0,0,0,0,0,0,0,0,2018,A hub,9");

        assertThat(read.flaws()).isEmpty();
        assertThat(read.cases())
                .singleElement()
                .satisfies(put -> assertThat(put.features()).containsExactly(Feature.PARTNER));
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\r'", "'\n\n'"})
    void everyLineEndWillDo(String end) {
        CaseReader read = CaseReader.of("\uFEFF" + HEAD + end + GOOD + end);

        assertThat(read.flaws()).isEmpty();
        assertThat(ids(read)).containsExactly("7");
    }

    @Test
    void semicolonsOfASpreadsheetWillDo() {
        assertThat(ids(read(HEAD.replace(',', ';'), "7;A, hub;2018;0;0;0;0;0;0;0;0;0;A;;")))
                .containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void rowsThatASpreadsheetHasEmptiedArePassedOver(char between) {
        String empty = ",".repeat(14);
        String good = "7,A hub,2018,0,0,0,0,0,0,0,0,0,A,,";
        CaseReader read =
                read(String.join("\n", HEAD, empty, good, empty, " " + empty).replace(',', between));

        assertThat(read.flaws()).isEmpty();
        assertThat(ids(read)).containsExactly("7");
    }

    @Test
    void aCellMayHoldLinesAndTheLinesAfterItAreStillCounted() {
        CaseReader read = read(HEAD, GOOD.replace("late", "late\nand\r\nlong"), GOOD.replace("AS", "Q"));

        assertThat(ids(read)).containsExactly("7");
        assertThat(read.flaws())
                .extracting(CaseFlaw::line, CaseFlaw::column)
                .contains(org.assertj.core.groups.Tuple.tuple(5, "outcome"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,A,2018,0,0,0,0,0,0,0,0,0,Q,,| outcome| outcome",
                "8,A,2018,0,0,0,0,0,0,0,0,0,,,| outcome| outcome",
                "8,A,2018,2,0,0,0,0,0,0,0,0,A,,| B| number",
                "8,A,2018,0,0,0,yes,0,0,0,0,0,A,,| D| number",
                "8,A,2018,0,0,0,0,0,0,3,0,0,A,,| C| number",
                "8,A,2018,0,0,0,0,0,0,0,,0,A,,| T| number",
                "8,A,soon,0,0,0,0,0,0,0,0,0,A,,| year| year",
                "8,A,2018-2017,0,0,0,0,0,0,0,0,0,A,,| year| year",
                "8,A,none,0,0,0,0,0,0,0,0,0,A,,| year| year.none",
                ",A,2018,0,0,0,0,0,0,0,0,0,A,,| id| empty",
                "7,A,2018,0,0,0,0,0,0,0,0,0,A,,| id| again",
                "8,A,2018,0,0,0,0| P| width",
                "8,A,2018,0,0,0,0,0,0,0,0,0,A,,,,,| 16| width",
                "8,\"A\"B,2018,0,0,0,0,0,0,0,0,0,A,,| proposal| quotes",
                "8,A,2018,0,0,0,0,0,0,0,0,0,A,\"open,| what_happened| quotes"
            })
    void aBadRowIsNamedByLineAndColumnAndTheRestIsRead(String bad, String column, String what) {
        CaseReader read = read(HEAD, GOOD, bad, GOOD.replaceFirst("7", "9"));

        assertThat(ids(read)).containsExactly("7", "9");
        assertThat(read.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(3);
            assertThat(flaw.column()).isEqualTo(column);
            assertThat(flaw.what()).isEqualTo(what);
        });
    }

    @Test
    void everyFlawOfARowIsNamed() {
        CaseReader read = read(HEAD, "8,A,soon,7,0,0,0,0,0,0,0,0,Q,,");

        assertThat(read.flaws()).extracting(CaseFlaw::column).containsExactly("B", "outcome", "year");
    }

    @Test
    void aMissingColumnIsNamedAndCountsAsNothing() {
        CaseReader read = read("proposal,year,B,H,L,D,P,G,C,X,outcome", "A hub,2018,0,0,1,0,0,0,0,0,A");

        assertThat(ids(read)).containsExactly("2");
        assertThat(read.cases().get(0).features()).containsExactly(Feature.LAW);
        assertThat(read.flaws()).extracting(CaseFlaw::column).containsExactly("id", "T");
    }

    @Test
    void withoutOutcomesNothingCanBeJudged() {
        assertThat(read("id,proposal", "1,A").cases()).isEmpty();
        assertThat(read("").cases()).isEmpty();
        assertThat(CaseReader.of("").flaws()).isNotEmpty();
    }

    @Test
    @Timeout(20)
    void aFileOfNothingButOddQuotesIsGivenUp() {
        CaseReader read = CaseReader.of(HEAD + "\n" + GOOD + "\n" + "\"\"x\n".repeat(200_000));

        assertThat(ids(read)).containsExactly("7");
        assertThat(read.flaws())
                .hasSize(CsvRows.MOST_BAD + 1)
                .last()
                .satisfies(flaw -> assertThat(flaw.what()).isEqualTo("many"));
    }

    @Test
    void aColumnNamedTwiceIsToldAndTheFirstIsRead() {
        CaseReader read = read(HEAD + ",outcome", GOOD + ",F");

        assertThat(read.cases())
                .singleElement()
                .satisfies(put -> assertThat(put.fate()).isEqualTo(RecordedFate.ADOPTED_LATE));
        assertThat(read.flaws()).extracting(CaseFlaw::what).containsExactly("twice");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018, 2018",
        "2015-2024, 2015, 2024",
        "2016-20, 2016, 2020",
        "2001-, 2001, 2001",
        "c.2020, 2020, 2020",
        "c. 2020, 2020, 2020",
        "2020s, 2020, 2020"
    })
    void yearsAreWrittenInSeveralWays(String written, int first, int last) {
        assertThat(CaseYears.of(written)).contains(new Years(first, last));
    }

    @ParameterizedTest
    @CsvSource({"18", "20189", "year", "none", "3018", "2018-3"})
    void whatIsNoYearIsNone(String written) {
        assertThat(CaseYears.of(written)).isEmpty();
    }
}
