package mufakat.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
    @Test
    void aProblemShowsItsPlaceItsLineAndWhatWasMeant() {
        Problem problem =
                Problem.key(Code.UNKNOWN_KEY, "/members/VN/captial", "captial").meaning(Optional.of("capital"));
        Place place = new Place("story/table.yaml", 12, 5, "    captial: Ha Noi", 4);

        assertThat(new ProblemReport(Messages.load()).of(List.of(new Located(problem, place))))
                .isEqualTo("""
                        story/table.yaml:12:5: error S031
                          The key “captial” has no meaning here.
                          Did you mean “capital”?
                          12 |     captial: Ha Noi
                             |     ^
                        """);
    }

    @Test
    void aProblemWithAWholeFileShowsNoLine() {
        Problem problem = Problem.value(Code.FILE_MISSING, "");
        Place place = new Place("nowhere.yaml", 1, 1, "", 0);

        assertThat(new ProblemReport(Messages.load()).of(List.of(new Located(problem, place))))
                .doesNotContain("|")
                .startsWith("nowhere.yaml:1:1: error S001\n");
    }
}
