package mufakat.history.accuracy;

import static mufakat.history.accuracy.Texts.fell;
import static mufakat.history.accuracy.Texts.passed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.history.Baseline;
import mufakat.history.CodedText;
import mufakat.history.Feature;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    private final List<CodedText> texts =
            List.of(passed("T"), passed("D"), passed("L"), passed(""), fell("D"), fell("B"));

    @Test
    void bothKindsAreCountedApart() {
        Errors errors = Errors.of(texts, text -> !text.is(Feature.DATA));

        assertThat(errors).isEqualTo(new Errors(4, 1, 2, 1));
        assertThat(errors.hits()).isEqualTo(4);
        assertThat(errors.balanced()).hasValue((0.75 + 0.5) / 2);
    }

    @Test
    void whoAlwaysSaysYesGetsAHalf() {
        assertThat(Errors.of(texts, Baseline.ALWAYS_YES).balanced()).hasValue(0.5);
    }

    @Test
    void withoutBothKindsOfTextNothingIsBalanced() {
        Errors errors = Errors.of(List.of(passed("T")), Baseline.ALWAYS_YES);

        assertThat(errors.balanced()).isEmpty();
        assertThat(errors.within()).isEmpty();
    }

    @Test
    void countsAddUp() {
        assertThat(new Errors(4, 1, 2, 1).and(new Errors(1, 0, 3, 2))).isEqualTo(new Errors(5, 1, 5, 3));
    }
}
