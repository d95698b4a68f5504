package mufakat.history.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case, coded by two. */
public record Pair(Coding one, Coding other) {

    /** The cases that both have coded, in the order of the first. */
    public static List<Pair> of(List<Coding> first, List<Coding> second) {
        Map<String, Coding> byId = new TreeMap<>();
        second.forEach(coding -> byId.put(coding.id(), coding));
        List<Pair> pairs = new ArrayList<>();
        for (Coding coding : first) {
            if (byId.containsKey(coding.id())) {
                pairs.add(new Pair(coding, byId.get(coding.id())));
            }
        }
        return pairs;
    }

    /** The letters under which they wrote different codes. */
    public SortedSet<String> differences() {
        SortedSet<String> letters = new TreeSet<>(one.codes().keySet());
        letters.removeIf(letter -> one.codes().get(letter).equals(other.codes().get(letter)));
        return letters;
    }
}
