package mufakat.history.coding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case as one person coded it.
 *
 * @param codes what was written under each letter
 */
public record Coding(String id, String proposal, SortedMap<String, Integer> codes) {
    public Coding {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }
}
