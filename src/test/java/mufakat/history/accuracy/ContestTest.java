package mufakat.history.accuracy;

import static mufakat.history.accuracy.Texts.fell;
import static mufakat.history.accuracy.Texts.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mufakat.history.Baseline;
import mufakat.history.CodedText;
import mufakat.history.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestTest {
    @ParameterizedTest
    @CsvSource({"8, 2, 0.1094, false", "2, 8, 0.1094, false", "6, 0, 0.0313, true", "3, 3, 1, false", "0, 0, 1, false"})
    void chancePartsTwoJudgesAsOften(int better, int worse, double chance, boolean tells) {
        Contest contest = new Contest(better, worse);

        assertThat(contest.chance()).isCloseTo(chance, within(0.0001));
        assertThat(contest.tells()).isEqualTo(tells);
    }

    @Test
    void onlyTextsOnWhichTheyDifferCount() {
        List<CodedText> texts = List.of(passed("T"), passed("D"), fell("B"), fell("B D"), fell("L"));

        assertThat(Contest.of(texts, text -> !text.is(Feature.BINDING), Baseline.ALWAYS_YES))
                .isEqualTo(new Contest(2, 0));
        assertThat(Contest.of(texts, text -> !text.is(Feature.DATA), Baseline.ALWAYS_YES))
                .isEqualTo(new Contest(1, 1));
    }
}
