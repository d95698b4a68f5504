package mufakat.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A decision point at which a class went different ways.
 *
 * @param sides by way, the games that went it
 * @param reach the part of the class that came past it, 0 to 1
 * @param evenness how evenly it divided the class, 0 (all one way) to 1 (halves, thirds…)
 * @param telling how much of the difference in how games ended goes with it, 0 to 1; that they go together doesn't say
 *     that one comes from the other
 */
public record Split(
        DecisionPoint point,
        SortedMap<String, List<GameSummary>> sides,
        double reach,
        double evenness,
        double telling) {
    /** The most worth talking about first; among equals the earlier in the story. */
    static final Comparator<Split> ORDER =
            Comparator.comparingDouble(Split::weight).reversed().thenComparing(Split::point);

    public Split {
        sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
    }

    /** How much it is worth talking about: it has divided much of the class, and something followed. */
    public double weight() {
        return reach * evenness * (0.25 + telling);
    }

    /** How many games came past it. */
    public int games() {
        return sides.values().stream().mapToInt(List::size).sum();
    }

    /** The ways in order of how many went them, the most first. */
    public List<Map.Entry<String, List<GameSummary>>> largestFirst() {
        return sides.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<GameSummary>> side) ->
                                side.getValue().size())
                        .reversed())
                .toList();
    }
}
