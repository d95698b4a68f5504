package mufakat.compare;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What comes most often among some words. */
public final class Commonest {
    private Commonest() {}

    /** The word, of equals the last in order; empty where there is none. */
    public static Optional<String> of(Stream<String> all) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
