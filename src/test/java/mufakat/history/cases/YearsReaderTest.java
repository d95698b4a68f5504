package mufakat.history.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import mufakat.history.spread.TakenUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsReaderTest {
    private static final String HEAD = "practice,member,year,source\n";

    @Test
    void aYearAndThatThereIsNoneAreRead() {
        YearsReader read = YearsReader.of(HEAD + "cert,LA,2012,laocert\nlaw,KH,none,a survey\n");

        assertThat(read.flaws()).isEmpty();
        assertThat(read.years())
                .containsExactly(
                        new TakenUp("cert", "LA", OptionalInt.of(2012), "laocert"),
                        new TakenUp("law", "KH", OptionalInt.empty(), "a survey"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"cert,TH,1999,|source", "cert,TH,soon,x|year", "cert,LA,2013,x|member", "cert,TH|year"})
    void aRowWithASlipIsNamedAndLeftOut(String row, String column) {
        YearsReader read = YearsReader.of(HEAD + "cert,LA,2012,laocert\n" + row + "\n");

        assertThat(read.years()).hasSize(1);
        assertThat(read.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(3);
            assertThat(flaw.column()).isEqualTo(column);
        });
    }

    @Test
    void withoutItsColumnsNothingIsRead() {
        assertThat(YearsReader.of("practice,member\ncert,LA\n").flaws())
                .extracting(CaseFlaw::column)
                .containsExactly("year", "source");
    }
}
