package mufakat.loader;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import mufakat.story.Names;

/** The parts of a schema that are written once and referred to by name, since conditions hold conditions. */
final class Definitions {
    static final String KEY = "definitions";

    private final SortedMap<String, Map<String, Object>> written = new TreeMap<>();

    /** A reference to the definition of a type, which is written on the first occasion. */
    Map<String, Object> refer(Class<?> type, Supplier<Map<String, Object>> definition) {
        String name = Names.key(type);
        if (!written.containsKey(name)) {
            // There before it is finished, so that it can refer to itself.
            written.put(name, Map.of());
            written.put(name, definition.get());
        }
        return Map.of("$ref", "#/" + KEY + "/" + name);
    }

    SortedMap<String, Map<String, Object>> written() {
        return written;
    }
}
