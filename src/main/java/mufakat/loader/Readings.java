package mufakat.loader;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import mufakat.story.OrText;
import mufakat.story.Range;

/** Finds how a component is read: from its type and its annotations, once for each record. */
final class Readings {
    private static final Map<Class<?>, RecordReading> RECORDS = new ConcurrentHashMap<>();

    private Readings() {}

    static NodeReading of(RecordComponent component) {
        return of(component.getGenericType(), Optional.ofNullable(component.getAnnotation(Range.class)));
    }

    static RecordReading ofRecord(Class<?> type) {
        RecordReading known = RECORDS.get(type);
        if (known == null) {
            known = describe(type);
            RECORDS.put(type, known);
        }
        return known;
    }

    private static RecordReading describe(Class<?> type) {
        List<RecordPart> parts = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(RecordPart.of(component));
            types.add(component.getType());
        }
        boolean orText = type.isAnnotationPresent(OrText.class);
        return new RecordReading(
                constructor(type, types),
                List.copyOf(parts),
                orText ? RecordReading.Writing.MAP_OR_TEXT : RecordReading.Writing.MAP);
    }

    private static NodeReading of(Type type, Optional<Range> range) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, range);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return new TextReading(min(range), range.map(Range::max).orElse((long) Integer.MAX_VALUE));
        }
        if (isWhole(plain)) {
            return ofNumber(plain, range);
        }
        if (plain == boolean.class) {
            return new TrueOrFalseReading();
        }
        return plain.isEnum() ? WordReading.of(plain) : ofRecord(plain);
    }

    private static NodeReading ofNumber(Class<?> type, Optional<Range> range) {
        if (type == long.class) {
            return new NumberReading(
                    NumberReading.Width.LONG,
                    range.map(Range::min).orElse(Long.MIN_VALUE),
                    range.map(Range::max).orElse(Long.MAX_VALUE));
        }
        long max = range.map(Range::max).orElse((long) Integer.MAX_VALUE);
        return new NumberReading(NumberReading.Width.INT, range.map(Range::min).orElse((long) Integer.MIN_VALUE), max);
    }

    private static NodeReading ofGeneric(ParameterizedType type, Optional<Range> range) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] held = type.getActualTypeArguments();
        if (raw == SortedMap.class) {
            return ofMap(held[0], held[1], range);
        }
        if (raw == Optional.class) {
            return new OptionalReading(of(held[0], range));
        }
        if (raw == List.class && held[0] instanceof Class<?> element && element.isSealed()) {
            return new KindsReading(element, size(range));
        }
        ListReading.Form form = raw == SortedSet.class ? ListReading.Form.SET : ListReading.Form.LIST;
        return new ListReading(ofHeld(held[0]), size(range), form);
    }

    /** On a map of numbers a range speaks of the numbers, on every other map of the number of entries. */
    private static NodeReading ofMap(Type key, Type value, Optional<Range> range) {
        Optional<WordReading> words =
                key == String.class ? Optional.empty() : Optional.of(WordReading.of((Class<?>) key));
        return holdsNumbers(value)
                ? new MapReading(words, of(value, range), EntryLimit.ANY)
                : new MapReading(words, ofHeld(value), size(range));
    }

    /** Text in a list or a map always has a word in it. */
    private static NodeReading ofHeld(Type type) {
        return type == String.class ? new TextReading(1, Integer.MAX_VALUE) : of(type, Optional.empty());
    }

    private static boolean holdsNumbers(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == SortedMap.class && holdsNumbers(generic.getActualTypeArguments()[1]);
        }
        return isWhole((Class<?>) type);
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class;
    }

    private static EntryLimit size(Optional<Range> range) {
        return range.isEmpty()
                ? EntryLimit.ANY
                : new EntryLimit(range.get().min(), range.get().max());
    }

    private static long min(Optional<Range> range) {
        return range.isEmpty() ? 0 : range.get().min();
    }

    private static Constructor<?> constructor(Class<?> type, List<Class<?>> types) {
        try {
            return type.getConstructor(types.toArray(new Class<?>[0]));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Not a record of the story format: " + type, e);
        }
    }
}
