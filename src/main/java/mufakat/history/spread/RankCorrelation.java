package mufakat.history.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How far two rows of numbers rank the same things alike: Spearman's coefficient, from −1 to 1, with equal ranks shared
 * (Kendall and Gibbons 1990, Rank Correlation Methods).
 */
public final class RankCorrelation {
    /** How many times one row is shuffled to see what chance does. */
    public static final int SHUFFLES = 10_000;

    private static final long SEED = 1;
    private static final double AS_GOOD = 1e-9;

    private final List<Double> ranks;
    private final List<Double> others;

    private RankCorrelation(List<Double> ranks, List<Double> others) {
        this.ranks = ranks;
        this.others = others;
    }

    /** The correlation of two rows of one length. */
    public static RankCorrelation of(List<Integer> values, List<Integer> others) {
        return new RankCorrelation(ranks(values), ranks(others));
    }

    /** The coefficient; empty where a row knows no order. */
    public OptionalDouble coefficient() {
        double spread = Math.sqrt(together(ranks, ranks) * together(others, others));
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(together(ranks, others) / spread);
    }

    /**
     * How often the rows agree as well or better when it is chance which value stands where: were there but a trend common
     * to all, whoever comes early would be chance. 1 where a row knows no order.
     */
    public double chance() {
        SplittableRandom chance = new SplittableRandom(SEED);
        double found = together(ranks, others);
        List<Double> shuffled = new ArrayList<>(others);
        int asGood = 1;
        for (int round = 0; round < SHUFFLES; round++) {
            for (int last = shuffled.size() - 1; last > 0; last--) {
                int at = chance.nextInt(last + 1);
                shuffled.set(at, shuffled.set(last, shuffled.get(at)));
            }
            asGood += together(ranks, shuffled) >= found - AS_GOOD ? 1 : 0;
        }
        return (double) asGood / (SHUFFLES + 1);
    }

    /** The rank of each value, the mean of the ranks where several are equal. */
    private static List<Double> ranks(List<Integer> values) {
        return values.stream()
                .map(value -> values.stream().filter(other -> other < value).count()
                        + (values.stream().filter(other -> other.equals(value)).count() + 1) / 2.0)
                .toList();
    }

    private static double together(List<Double> ranks, List<Double> others) {
        double mean = (ranks.size() + 1) / 2.0;
        double sum = 0;
        for (int i = 0; i < ranks.size(); i++) {
            sum += (ranks.get(i) - mean) * (others.get(i) - mean);
        }
        return sum;
    }
}
