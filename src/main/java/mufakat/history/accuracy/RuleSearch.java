package mufakat.history.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.history.CodedText;

/**
 * The best rules without members, found by trying all: what a model of members has to beat before its many numbers are
 * worth anything.
 */
public final class RuleSearch {
    private RuleSearch() {}

    /** How a rule may look. */
    public enum Shape {
        /** Stop if A. */
        ONE,
        /** Stop if A or B. */
        TWO,
        /** Stop if A or B, where each may have an exception: A without C. */
        TWO_WITH_EXCEPTIONS
    }

    /**
     * What was found.
     *
     * @param best the rule that gets most right, the simplest of them where several do
     * @param equals all that get as much right, the best among them
     * @param tried how many were tried
     */
    public record Found(StopRule best, List<StopRule> equals, int tried) {}

    /** The best rule of a shape over these texts, by balanced accuracy. */
    public static Found best(List<CodedText> texts, Shape shape) {
        List<StopRule> rules = rules(shape);
        List<StopRule> best = new ArrayList<>();
        long most = Long.MIN_VALUE;
        for (StopRule rule : rules) {
            long rank = Errors.of(texts, rule).rank();
            if (rank > most) {
                most = rank;
                best.clear();
            }
            if (rank == most) {
                best.add(rule);
            }
        }
        return new Found(best.get(0), List.copyOf(best), rules.size());
    }

    /** All rules of a shape, the simpler first. */
    private static List<StopRule> rules(Shape shape) {
        List<RuleTerm> terms = terms(shape);
        if (shape == Shape.ONE) {
            return terms.stream().map(term -> new StopRule(List.of(term))).toList();
        }
        List<StopRule> rules = new ArrayList<>();
        for (int second = 1; second < terms.size(); second++) {
            for (int first = 0; first < second; first++) {
                rules.add(new StopRule(List.of(terms.get(first), terms.get(second))));
            }
        }
        return rules;
    }

    private static List<RuleTerm> terms(Shape shape) {
        List<RuleTerm> terms = new ArrayList<>();
        Predictor.ALL.forEach(sign -> terms.add(new RuleTerm(sign, Optional.empty())));
        if (shape == Shape.TWO_WITH_EXCEPTIONS) {
            for (Predictor sign : Predictor.ALL) {
                Predictor.ALL.stream()
                        .filter(other -> !other.equals(sign))
                        .forEach(other -> terms.add(new RuleTerm(sign, Optional.of(other))));
            }
        }
        return terms;
    }
}
