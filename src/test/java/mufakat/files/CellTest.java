package mufakat.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class CellTest {
    /** What the README says of getting the text back. */
    public static String text(String cell) {
        return cell.replaceAll("(?<=^|[;\\t\\n\\r])'", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '§',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "＝1+1|'＝1+1",
                "＋1|'＋1",
                "－1|'－1",
                "＠a|'＠a",
                "  =1+1|'  =1+1",
                "\"=1+1|'\"=1+1",
                " “ =1+1|' “ =1+1",
                "Ana;=1+1|Ana;'=1+1",
                "Ana; \"=1+1|Ana;' \"=1+1",
                "'tis|''tis",
                "'=1|''=1",
                "a;'b|a;''b",
                "Ana|Ana",
                "a=b|a=b",
                "up-to-date|up-to-date",
                "a, -b|a, -b",
                "it's|it's",
            })
    void aTextBeginsNoFormula(String text, String cell) {
        assertThat(Cell.of(text)).isEqualTo(cell);
        assertThat(text(cell)).isEqualTo(text);
    }

    @Test
    void aTextBeginsNoFormulaInAnyLineOfIt() {
        assertThat(Cell.of("- one\n- two\tthree\r\n=four")).isEqualTo("'- one\n'- two\tthree\r'\n'=four");
        assertThat(Cell.of("\t=1")).isEqualTo("'\t'=1");
    }

    @Test
    void numbersTimesAndYesAndNoStayWhatTheyAre() {
        assertThat(Cell.of(-5)).isEqualTo("-5");
        assertThat(Cell.of(-7363619109439480949L)).isEqualTo("-7363619109439480949");
        assertThat(Cell.of(true)).isEqualTo("TRUE");
        assertThat(Cell.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void takingOneApostropheAwayAlwaysGivesTheText() {
        String letters = "a='\";\t\n\r -@＝“";
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, letters.length()).forEach(index -> text.append(letters.charAt(index)));
            String cell = Cell.of(text.toString());

            assertThat(text(cell)).isEqualTo(text.toString());
            for (String part : cell.split("[;\\t\\n\\r]", -1)) {
                assertThat(part.replaceFirst("^[\\s\"“]*", ""))
                        .as(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("-");
            }
        }
    }

    @Test
    void theLongestAnswerTakesNoTime() {
        String text = "\n".repeat(200_000) + "=";

        assertThat(Cell.of(text).length()).isGreaterThan(text.length());
    }
}
