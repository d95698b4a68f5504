package mufakat.history.accuracy;

import java.util.List;
import mufakat.history.CodedText;
import mufakat.history.Judge;

/**
 * Two judges of the same texts, compared where they differ.
 *
 * @param better texts that the first judges rightly and the second wrongly
 * @param worse texts that the first judges wrongly and the second rightly
 */
public record Contest(int better, int worse) {
    /** Below this a difference is called one. */
    public static final double LEVEL = 0.05;

    public static Contest of(List<CodedText> texts, Judge one, Judge other) {
        int better = 0;
        int worse = 0;
        for (CodedText text : texts) {
            boolean right = one.passes(text) == text.passed();
            boolean otherRight = other.passes(text) == text.passed();
            better += right && !otherRight ? 1 : 0;
            worse += !right && otherRight ? 1 : 0;
        }
        return new Contest(better, worse);
    }

    /**
     * How often chance alone would part them as far, were they equally good: McNemar's test in its exact form, which is the
     * sign test of both sides over the texts on which they differ.
     */
    public double chance() {
        int all = better + worse;
        double tail = 0;
        double ways = 1;
        for (int fewer = 0; fewer <= Math.min(better, worse); fewer++) {
            tail += ways;
            ways = ways * (all - fewer) / (fewer + 1);
        }
        return Math.min(1, 2 * tail / Math.pow(2, all));
    }

    /** Whether chance alone would hardly part them as far. */
    public boolean tells() {
        return chance() < LEVEL;
    }
}
