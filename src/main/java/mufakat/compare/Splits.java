package mufakat.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import mufakat.compare.DecisionPoint.Kind;

/** Finds the decisions that divided a class. */
public final class Splits {
    /** A side on which there are fewer games than one in so many is no side of the class, but somebody's own way. */
    private static final int ONE_IN = 10;

    private final List<GameSummary> accounts;

    Splits(List<GameSummary> accounts) {
        this.accounts = accounts;
    }

    /** The points at which at least two sides have some part of the class, the most telling first. */
    List<Split> telling() {
        SortedSet<DecisionPoint> points = new TreeSet<>();
        accounts.forEach(account -> points.addAll(account.choices().keySet()));
        List<Split> splits = new ArrayList<>();
        points.forEach(point -> at(point).ifPresent(splits::add));
        splits.sort(Split.ORDER);
        return varied(splits);
    }

    /** Of one kind each further split weighs half as much as the one before: a class wants to talk of different things. */
    private static List<Split> varied(List<Split> byWeight) {
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        List<Split> left = new ArrayList<>(byWeight);
        List<Split> varied = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = 0;
            for (int i = 1; i < left.size(); i++) {
                if (weight(left.get(i), taken) > weight(left.get(next), taken)) {
                    next = i;
                }
            }
            Split split = left.remove(next);
            varied.add(split);
            taken.merge(split.point().kind(), 1, Integer::sum);
        }
        return varied;
    }

    private static double weight(Split split, Map<Kind, Integer> taken) {
        return split.weight()
                / (1 << Math.min(30, taken.getOrDefault(split.point().kind(), 0)));
    }

    private Optional<Split> at(DecisionPoint point) {
        SortedMap<String, List<GameSummary>> sides = new TreeMap<>();
        accounts.forEach(account -> account.choice(point)
                .ifPresent(way ->
                        sides.computeIfAbsent(way, any -> new ArrayList<>()).add(account)));
        int games = sides.values().stream().mapToInt(List::size).sum();
        int least = Math.max(games < 5 ? 1 : 2, games / ONE_IN);
        List<List<GameSummary>> large =
                sides.values().stream().filter(side -> side.size() >= least).toList();
        return large.size() < 2
                ? Optional.empty()
                : Optional.of(new Split(
                        point, sides, (double) games / accounts.size(), evenness(large), telling(point, large)));
    }

    /** The entropy of the sides, of the most there can be. */
    private static double evenness(List<List<GameSummary>> sides) {
        int all = sides.stream().mapToInt(List::size).sum();
        double entropy = 0;
        for (List<GameSummary> side : sides) {
            double share = (double) side.size() / all;
            entropy -= share * Math.log(share);
        }
        return entropy / Math.log(sides.size());
    }

    /** How much of the spread of what games ended with lies between the sides: the mean over what is compared. */
    private static double telling(DecisionPoint point, List<List<GameSummary>> sides) {
        List<List<GameSummary>> ended = sides.stream()
                .map(side -> side.stream().filter(GameSummary::isOver).toList())
                .filter(side -> !side.isEmpty())
                .toList();
        double ambition = between(ended, account -> account.worth().ambition());
        double comfort = between(ended, account -> account.worth().comfort());
        SortedSet<String> items = new TreeSet<>();
        // What was agreed before can't have come of it.
        Map<String, List<String>> agreedSince = new TreeMap<>();
        each(ended, account -> account)
                .forEach(account -> agreedSince.put(account.name(), account.agreedSince(point.session())));
        agreedSince.values().forEach(items::addAll);
        if (point.kind() == Kind.AGENDA) {
            // That nothing is agreed that was not tabled tells nothing.
            items.remove(point.subject());
        }
        double agreed = items.stream()
                .mapToDouble(item -> between(
                        ended, account -> agreedSince.get(account.name()).contains(item) ? 1 : 0))
                .max()
                .orElse(0);
        return (ambition + comfort + agreed) / 3;
    }

    private static <T> List<T> each(List<List<GameSummary>> sides, Function<GameSummary, T> of) {
        return sides.stream().flatMap(Collection::stream).map(of).toList();
    }

    /** The part of the variance that lies between the sides, corrected for how many they are (omega squared). */
    private static double between(List<List<GameSummary>> sides, ToDoubleFunction<GameSummary> number) {
        List<GameSummary> all = each(sides, account -> account);
        int degrees = all.size() - sides.size();
        if (sides.size() < 2 || degrees < 1) {
            return 0;
        }
        double mean = mean(all, number);
        double total = spread(all, number, mean);
        double inner = sides.stream()
                .mapToDouble(side -> spread(side, number, mean(side, number)))
                .sum();
        double within = inner / degrees;
        double whole = total + within;
        return whole == 0 ? 0 : Math.max(0, (total - inner - (sides.size() - 1) * within) / whole);
    }

    private static double mean(List<GameSummary> accounts, ToDoubleFunction<GameSummary> number) {
        return accounts.stream().mapToDouble(number).average().orElse(0);
    }

    private static double spread(List<GameSummary> accounts, ToDoubleFunction<GameSummary> number, double mean) {
        return accounts.stream()
                .mapToDouble(account -> Math.pow(number.applyAsDouble(account) - mean, 2))
                .sum();
    }
}
