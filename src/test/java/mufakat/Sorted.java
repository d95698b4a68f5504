package mufakat;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorted collections in a word. */
public final class Sorted {
    private Sorted() {}

    public static <V> SortedMap<String, V> map() {
        return new TreeMap<>();
    }

    public static <V> SortedMap<String, V> map(String key, V value) {
        SortedMap<String, V> map = new TreeMap<>();
        map.put(key, value);
        return map;
    }

    public static <V> SortedMap<String, V> map(String key, V value, String second, V other) {
        SortedMap<String, V> map = map(key, value);
        map.put(second, other);
        return map;
    }

    public static <V> SortedMap<String, V> map(String key, V value, String second, V other, String third, V last) {
        SortedMap<String, V> map = map(key, value, second, other);
        map.put(third, last);
        return map;
    }

    public static SortedSet<String> set(String... elements) {
        return new TreeSet<>(List.of(elements));
    }
}
