package mufakat.report.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairTableTest {
    @Test
    void cellsAreBrokenAtBlanksIntoTheirColumns() {
        assertThat(new PairTable()
                        .row("a label of many words", "one", "a cell that is too long for its column")
                        .lines())
                .containsExactly(
                        "a label of many     one                          a cell that is too long for",
                        "words                                            its column");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(new PairTable().row("x".repeat(20), "", "").lines()).containsExactly("x".repeat(18), "xx");
    }
}
