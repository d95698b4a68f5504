package mufakat.engine.model;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/** How sensitive somebody is in each domain and how much it wants each benefit, 0 to 3; 0 where nothing is said. */
public record Feelings(SortedMap<String, Integer> sensitivity, SortedMap<String, Integer> interest) {
    Feelings sensing(String domain, int value) {
        return new Feelings(with(sensitivity, domain, value), interest);
    }

    Feelings wanting(String kind, int value) {
        return new Feelings(sensitivity, with(interest, kind, value));
    }

    /** Each feeling taken together with that of another who has feelings in the same domains and kinds. */
    Feelings merged(Feelings other, IntBinaryOperator of) {
        return new Feelings(merged(sensitivity, other.sensitivity, of), merged(interest, other.interest, of));
    }

    private static SortedMap<String, Integer> with(SortedMap<String, Integer> values, String trait, int value) {
        SortedMap<String, Integer> changed = new TreeMap<>(values);
        changed.put(trait, value);
        return changed;
    }

    private static SortedMap<String, Integer> merged(
            SortedMap<String, Integer> values, SortedMap<String, Integer> others, IntBinaryOperator of) {
        SortedMap<String, Integer> merged = new TreeMap<>(values);
        others.forEach((trait, value) -> merged.merge(trait, value, of::applyAsInt));
        return merged;
    }
}
