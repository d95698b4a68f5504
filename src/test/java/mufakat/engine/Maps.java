package mufakat.engine;

import java.util.SortedMap;
import java.util.TreeMap;

/** Sorted maps in a word. */
final class Maps {
    private Maps() {}

    static <V> SortedMap<String, V> of(String key, V value) {
        SortedMap<String, V> map = new TreeMap<>();
        map.put(key, value);
        return map;
    }

    static <V> SortedMap<String, V> of(String key, V value, String second, V other) {
        SortedMap<String, V> map = of(key, value);
        map.put(second, other);
        return map;
    }

    static <V> SortedMap<String, V> of(String key, V value, String second, V other, String third, V last) {
        SortedMap<String, V> map = of(key, value, second, other);
        map.put(third, last);
        return map;
    }
}
