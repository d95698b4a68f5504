package mufakat.history.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    private static final List<Integer> RISING = List.of(1997, 1999, 2004, 2005, 2012);

    @Test
    void theSameOrderIsOneAndTheOppositeMinusOne() {
        assertThat(RankCorrelation.of(RISING, List.of(1, 2, 3, 4, 50)).coefficient())
                .hasValue(1);
        assertThat(RankCorrelation.of(RISING, List.of(50, 4, 3, 2, 1)).coefficient())
                .hasValue(-1);
    }

    /** Ranks 1, 2.5, 2.5, 4 against 1, 2, 3.5, 3.5. */
    @Test
    void equalRanksAreShared() {
        assertThat(RankCorrelation.of(List.of(1, 2, 2, 3), List.of(1, 2, 3, 3))
                        .coefficient()
                        .orElseThrow())
                .isCloseTo(3.75 / 4.5, within(1e-9));
    }

    @Test
    void chanceIsHowOftenAShuffleDoesAsWell() {
        assertThat(RankCorrelation.of(RISING, List.of(1, 2, 3, 4, 5)).chance()).isCloseTo(1.0 / 120, within(0.003));
        assertThat(RankCorrelation.of(RISING, List.of(5, 4, 3, 2, 1)).chance()).isEqualTo(1);
        assertThat(RankCorrelation.of(RISING, List.of(2, 1, 3, 5, 4)).chance())
                .isEqualTo(RankCorrelation.of(RISING, List.of(2, 1, 3, 5, 4)).chance());
    }

    @Test
    void aRowInWhichAllAreEqualKnowsNoOrder() {
        RankCorrelation level = RankCorrelation.of(RISING, List.of(3, 3, 3, 3, 3));

        assertThat(level.coefficient()).isEmpty();
        assertThat(level.chance()).isEqualTo(1);
    }
}
