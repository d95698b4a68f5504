package mufakat.compare;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps one of every value: the games of a class have most of what they say in common. Any thread may use it. */
final class Interner {
    private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();

    /** The value that was first seen of all that are equal to this. */
    <T> T one(T value) {
        Object before = values.putIfAbsent(value, value);
        @SuppressWarnings("unchecked")
        T first = before == null ? value : (T) before;
        return first;
    }
}
