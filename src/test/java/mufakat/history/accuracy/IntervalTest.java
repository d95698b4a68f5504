package mufakat.history.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final double EXACT = 0.0001;

    /** The examples of Newcombe (1998), Statistics in Medicine 17, 857–872, table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void aShareLiesWithinWhatWilsonSays(int hits, int of, double low, double high) {
        Interval interval = Interval.wilson(hits, of);

        assertThat(interval.low()).isCloseTo(low, within(EXACT));
        assertThat(interval.high()).isCloseTo(high, within(EXACT));
    }

    @Test
    void whereNothingWasCountedAnythingIsPossible() {
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void aMeanIsSurerThanEitherOfItsShares() {
        Interval one = Interval.wilson(8, 10);
        Interval mean = Interval.mean(8, 10, 8, 10);

        assertThat(mean.holds(0.8)).isTrue();
        assertThat(mean.low()).isGreaterThan(one.low());
        assertThat(mean.high()).isLessThan(one.high());
    }

    @Test
    void aMeanIsNoSurerThanItsWorseShareAllows() {
        Interval mean = Interval.mean(13, 16, 2, 2);

        assertThat(mean.low()).isCloseTo(0.56, within(0.01));
        assertThat(mean.high()).isCloseTo(0.97, within(0.01));
    }
}
