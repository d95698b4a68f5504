package mufakat.engine.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A sorted map that never changes, in two arrays. What a state holds is small, read often and copied at each event: a tree
 * would take most of the time that a game takes.
 */
@SuppressWarnings("unchecked") // the arrays hold nothing but keys and values
public final class SortedArrayMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V>
        implements SortedMap<K, V> {
    private final Object[] keys;
    private final Object[] values;

    private SortedArrayMap(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** The same entries, in the natural order of their keys; the map itself if it is one of these. */
    public static <K extends Comparable<? super K>, V> SortedArrayMap<K, V> copyOf(SortedMap<K, V> map) {
        return map instanceof SortedArrayMap<K, V> same
                ? same
                : new SortedArrayMap<>(map.keySet().toArray(), map.values().toArray());
    }

    /** A map with the keys of another, and for each what is made of its entry there. */
    public static <K extends Comparable<? super K>, V, W> SortedArrayMap<K, W> from(
            SortedMap<K, V> map, BiFunction<? super K, ? super V, ? extends W> value) {
        SortedArrayMap<K, V> entries = copyOf(map);
        Object[] made = new Object[entries.keys.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = value.apply(entries.keyAt(i), entries.valueAt(i));
        }
        return new SortedArrayMap<>(entries.keys, made);
    }

    /** The map with another value for a key, which may be new. */
    public SortedArrayMap<K, V> with(K key, V value) {
        int found = indexOf(key);
        if (found >= 0) {
            Object[] changed = values.clone();
            changed[found] = value;
            return new SortedArrayMap<>(keys, changed);
        }
        return new SortedArrayMap<>(inserted(keys, -found - 1, key), inserted(values, -found - 1, value));
    }

    private static Object[] inserted(Object[] array, int at, Object element) {
        Object[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        longer[at] = element;
        return longer;
    }

    /** Where the key is, or as {@link Arrays#binarySearch} says where it would be. */
    private int indexOf(Object key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) { // whoever asks mostly has the key itself, from a map of the same members
                return i;
            }
        }
        return searched((K) key);
    }

    private int searched(K sought) {
        int from = 0;
        int to = keys.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = sought.compareTo(keyAt(middle));
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -from - 1;
    }

    private K keyAt(int index) {
        return (K) keys[index];
    }

    private V valueAt(int index) {
        return (V) values[index];
    }

    @Override
    public V get(Object key) {
        return getOrDefault(key, null);
    }

    @Override
    public V getOrDefault(Object key, V otherwise) {
        int found = indexOf(key);
        return found < 0 ? otherwise : valueAt(found);
    }

    @Override
    public boolean containsKey(Object key) {
        return indexOf(key) >= 0;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keyAt(i), valueAt(i));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    private Iterator<Entry<K, V>> entries() {
        return new Iterator<>() {
            private int next = 0;

            @Override
            public boolean hasNext() {
                return next < keys.length;
            }

            @Override
            public Entry<K, V> next() {
                if (next == keys.length) {
                    throw new NoSuchElementException();
                }
                Entry<K, V> entry = new SimpleImmutableEntry<>(keyAt(next), valueAt(next));
                next++;
                return entry;
            }
        };
    }

    @Override
    public Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return new TreeMap<>(this).firstKey();
    }

    @Override
    public K lastKey() {
        return new TreeMap<>(this).lastKey();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return new TreeMap<>(this).subMap(from, to);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return new TreeMap<>(this).headMap(to);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return new TreeMap<>(this).tailMap(from);
    }
}
