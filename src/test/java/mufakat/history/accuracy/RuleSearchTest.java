package mufakat.history.accuracy;

import static mufakat.history.accuracy.Texts.fell;
import static mufakat.history.accuracy.Texts.passed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.history.CodedText;
import mufakat.history.Feature;
import mufakat.history.accuracy.RuleSearch.Found;
import mufakat.history.accuracy.RuleSearch.Shape;
import org.junit.jupiter.api.Test;

class RuleSearchTest {
    private static final List<CodedText> BINDING_OR_DEAR =
            List.of(passed("L T"), passed("D"), passed("X"), fell("B"), fell("B L"), fell("", 2));

    private static final List<CodedText> LAW_WITHOUT_TRAINING =
            List.of(passed("L T"), passed("X T"), passed("D"), fell("L"), fell("B T"), fell("L X"), fell("B D"));

    @Test
    void theBestFeatureIsFound() {
        Found found = RuleSearch.best(BINDING_OR_DEAR, Shape.ONE);

        assertThat(found.best()).isEqualTo(new StopRule(List.of(only(Feature.BINDING))));
        assertThat(found.tried()).isEqualTo(10);
        assertThat(Errors.of(BINDING_OR_DEAR, found.best()).hits()).isEqualTo(5);
    }

    @Test
    void theBestPairIsFoundAndThoseThatDoAsWell() {
        Found found = RuleSearch.best(BINDING_OR_DEAR, Shape.TWO);

        assertThat(Errors.of(BINDING_OR_DEAR, found.best()).hits()).isEqualTo(6);
        assertThat(found.tried()).isEqualTo(45);
        assertThat(found.equals()).contains(found.best()).hasSize(2);
    }

    @Test
    void aTermMayHaveAnException() {
        Found found = RuleSearch.best(LAW_WITHOUT_TRAINING, Shape.TWO_WITH_EXCEPTIONS);
        RuleTerm law = new RuleTerm(sign(Feature.LAW), Optional.of(sign(Feature.TRAINING)));

        assertThat(found.best().terms()).containsExactly(only(Feature.BINDING), law);
        assertThat(Errors.of(
                                LAW_WITHOUT_TRAINING,
                                RuleSearch.best(LAW_WITHOUT_TRAINING, Shape.TWO).best())
                        .hits())
                .isLessThan(LAW_WITHOUT_TRAINING.size());
    }

    private static RuleTerm only(Feature feature) {
        return new RuleTerm(sign(feature), Optional.empty());
    }

    private static Predictor sign(Feature feature) {
        return new Predictor(Optional.of(feature), 0);
    }
}
