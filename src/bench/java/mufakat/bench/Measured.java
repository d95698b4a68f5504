package mufakat.bench;

import java.util.Arrays;
import java.util.Locale;

/** A number beside its goal. */
record Measured(String what, double value, String unit, Goal goal, double bound) {
    /** Which side of the bound is good. */
    enum Goal {
        AT_LEAST,
        AT_MOST
    }

    static Measured atLeast(double bound, String what, double value, String unit) {
        return new Measured(what, value, unit, Goal.AT_LEAST, bound);
    }

    static Measured atMost(double bound, String what, double value, String unit) {
        return new Measured(what, value, unit, Goal.AT_MOST, bound);
    }

    private boolean isMet() {
        return goal == Goal.AT_LEAST ? value >= bound : value <= bound;
    }

    @Override
    public String toString() {
        String sign = goal == Goal.AT_LEAST ? "≥" : "≤";
        return String.format(
                Locale.ROOT,
                "%-52s %12s %-12s goal %s %s  %s",
                what,
                number(value),
                unit,
                sign,
                number(bound),
                isMet() ? "met" : "MISSED");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 100 ? "%,.1f" : "%,.0f", number);
    }

    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
