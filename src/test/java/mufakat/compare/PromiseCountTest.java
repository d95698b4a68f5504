package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** How many promises a game made, and how many it kept and broke. */
class PromiseCountTest {
    @Test
    void aPromiseIsKeptByDaysOrBrokenWhenItIsDue() {
        assertThat(counted(
                        "visit partner=bank",
                        "accept",
                        "promise member=C item=crane promise=host",
                        "promise member=A item=hoist promise=haul",
                        "keep member=C promise=host",
                        "open-floor",
                        "adjourn",
                        "open-floor",
                        "adjourn"))
                .isEqualTo(new PromiseCount(2, 1, 1));
    }

    @Test
    void whatIsStillOwedIsNeitherKeptNorBroken() {
        assertThat(counted("visit partner=bank", "accept", "promise member=C item=crane promise=host", "open-floor"))
                .isEqualTo(new PromiseCount(1, 0, 0));
    }

    @Test
    void aPromiseThatWasTakenBackWasNeverMade() {
        assertThat(counted("visit partner=bank", "accept", "promise member=C item=crane promise=host", "undo to=2"))
                .isEqualTo(new PromiseCount(0, 0, 0));
    }

    private static PromiseCount counted(String... decisions) {
        Comparison comparison =
                AClass.playing("compare/harbour.yaml").plays("Ana", decisions).comparison();
        assertThat(comparison.remarks()).isEmpty();
        return comparison.accounts().get(0).promises();
    }
}
