package mufakat.history.accuracy;

/**
 * Between which shares the true one lies with a confidence of 95 in a hundred.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1, not below the low end
 */
public record Interval(double low, double high) {
    /** The point of the normal distribution beyond which lies one case in forty on either side. */
    private static final double Z = 1.959964;

    /** Nothing is known where nothing was counted. */
    private static final Interval ANY = new Interval(0, 1);

    /**
     * Of a share that was counted, by Wilson (1927, Journal of the American Statistical Association 22, 209–212): unlike
     * the usual formula it holds for few cases, and for none or all of them.
     */
    public static Interval wilson(int hits, int of) {
        if (of == 0) {
            return ANY;
        }
        double share = (double) hits / of;
        double square = Z * Z / of;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square);
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    /**
     * Of the mean of two shares that were counted apart, each with its own interval: the squares of their reaches add up
     * (Newcombe 1998, Statistics in Medicine 17, 873–890; Zou and Donner 2008, ibid. 27, 1693–1702).
     */
    static Interval mean(int hits, int of, int otherHits, int otherOf) {
        Interval one = wilson(hits, of);
        Interval other = wilson(otherHits, otherOf);
        double share = (double) hits / of;
        double otherShare = (double) otherHits / otherOf;
        double mean = (share + otherShare) / 2;
        return new Interval(
                mean - Math.hypot(share - one.low, otherShare - other.low) / 2,
                mean + Math.hypot(one.high - share, other.high - otherShare) / 2);
    }

    /** Whether a share lies inside. */
    public boolean holds(double share) {
        return low <= share && share <= high;
    }
}
