package mufakat.history.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mufakat.history.CodedText;
import mufakat.history.Judge;

/**
 * Both kinds of error of a judge.
 *
 * @param passed what all agreed to
 * @param wronglyStopped how many of those it stops
 * @param fell what not all agreed to
 * @param wronglyPassed how many of those it lets through
 */
public record Errors(int passed, int wronglyStopped, int fell, int wronglyPassed) {

    /** The errors of a judge over texts. */
    public static Errors of(List<CodedText> texts, Judge judge) {
        int passed = (int) texts.stream().filter(CodedText::passed).count();
        int stopped = (int) texts.stream()
                .filter(text -> text.passed() && !judge.passes(text))
                .count();
        int let = (int) texts.stream()
                .filter(text -> !text.passed() && judge.passes(text))
                .count();
        return new Errors(passed, stopped, texts.size() - passed, let);
    }

    /** The same with others counted beside them. */
    public Errors and(Errors others) {
        return new Errors(
                passed + others.passed,
                wronglyStopped + others.wronglyStopped,
                fell + others.fell,
                wronglyPassed + others.wronglyPassed);
    }

    /** How many are judged. */
    public int of() {
        return passed + fell;
    }

    /** How many are judged rightly. */
    public int hits() {
        return of() - wronglyStopped - wronglyPassed;
    }

    /**
     * Balanced accuracy: the mean of what it gets right among what passed and among what fell, so that a judge who says the
     * same to everything gets a half. Empty where one of the two kinds is missing.
     */
    public OptionalDouble balanced() {
        return passed == 0 || fell == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((rate(passed - wronglyStopped, passed) + rate(fell - wronglyPassed, fell)) / 2);
    }

    /** Within what the balanced accuracy lies; empty where there is none. */
    public Optional<Interval> within() {
        return passed == 0 || fell == 0
                ? Optional.empty()
                : Optional.of(Interval.mean(passed - wronglyStopped, passed, fell - wronglyPassed, fell));
    }

    /** The balanced accuracy as a whole number that orders judges of the same texts without rounding. */
    long rank() {
        return (long) (passed - wronglyStopped) * Math.max(1, fell)
                + (long) (fell - wronglyPassed) * Math.max(1, passed);
    }

    private static double rate(int hits, int of) {
        return (double) hits / of;
    }
}
