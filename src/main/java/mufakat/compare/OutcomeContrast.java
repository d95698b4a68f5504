package mufakat.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came about on two sides of a split, in its session or later, where the sides differ the most in it.
 *
 * @param left in how many ended games of the larger side it came about
 * @param leftOf how many of its games have ended
 * @param right in how many ended games of the other side it came about
 * @param rightOf how many of its games have ended
 */
public record OutcomeContrast(What what, String id, int left, int leftOf, int right, int rightOf) {
    /** What can come about. */
    public enum What {
        ENDING,
        /** A text of the item was agreed. */
        ITEM
    }

    public static Optional<OutcomeContrast> of(Split split) {
        List<List<GameSummary>> sides = split.largestFirst().stream()
                .map(side ->
                        side.getValue().stream().filter(GameSummary::isOver).toList())
                .filter(side -> !side.isEmpty())
                .limit(2)
                .toList();
        if (sides.size() < 2) {
            return Optional.empty();
        }
        int from = split.point().session();
        Stream<OutcomeContrast> endings = all(sides, account -> List.of(account.ending())).stream()
                .filter(ending -> !ending.isEmpty())
                .map(ending -> of(
                        What.ENDING, ending, sides, account -> account.ending().equals(ending)));
        Stream<OutcomeContrast> items = all(sides, account -> account.agreedSince(from)).stream()
                .filter(item ->
                        !item.equals(split.point().subject()) || split.point().kind() != DecisionPoint.Kind.AGENDA)
                .map(item -> of(
                        What.ITEM,
                        item,
                        sides,
                        account -> account.agreedSince(from).contains(item)));
        return Stream.concat(items, endings)
                .max(Comparator.comparingDouble(followed ->
                        Math.abs((double) followed.left() / sides.get(0).size()
                                - (double) followed.right() / sides.get(1).size())))
                .filter(followed -> followed.left() * sides.get(1).size()
                        != followed.right() * sides.get(0).size());
    }

    private static SortedSet<String> all(List<List<GameSummary>> sides, Function<GameSummary, List<String>> of) {
        SortedSet<String> all = new TreeSet<>();
        sides.forEach(side -> side.forEach(account -> all.addAll(of.apply(account))));
        return all;
    }

    private static OutcomeContrast of(
            What what, String id, List<List<GameSummary>> sides, java.util.function.Predicate<GameSummary> came) {
        return new OutcomeContrast(
                what,
                id,
                count(sides.get(0), came),
                sides.get(0).size(),
                count(sides.get(1), came),
                sides.get(1).size());
    }

    private static int count(List<GameSummary> side, java.util.function.Predicate<GameSummary> came) {
        return (int) side.stream().filter(came).count();
    }
}
