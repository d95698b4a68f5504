package mufakat.engine;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorted sets in a word. */
public final class Sets {
    private Sets() {}

    public static SortedSet<String> of(String... elements) {
        return new TreeSet<>(Arrays.asList(elements));
    }
}
