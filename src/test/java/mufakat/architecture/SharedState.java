package mufakat.architecture;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks through all that some objects lead to, as it is in the running program: what several threads see is final, or
 * volatile and whole, and its collections can't be changed or bear many threads.
 *
 * <p>A field that is filled when it is first needed is found by this, and so is one that is shown to others before it is
 * full: its collection can still be changed.
 */
public final class SharedState {
    /** Types of libraries that can't be changed once they are there, although their fields don't say so. */
    private static final Set<String> UNCHANGING = Set.of(
            "com.fasterxml.jackson.databind.json.JsonMapper", "com.fasterxml.jackson.databind.node.JsonNodeFactory");

    /** Of the Java library: what can't be changed, or is made for many threads. */
    private static final List<String> SAFE = List.of(
            "java.lang.",
            "java.time.",
            "java.util.Locale",
            "java.util.UUID",
            "java.util.HexFormat",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.regex.Pattern",
            "java.util.Properties",
            "java.util.Comparator$$Lambda",
            "java.util.Comparators$",
            "java.util.Collections$ReverseComparator",
            "java.util.Map$Entry$$Lambda",
            "java.util.concurrent.atomic.",
            "java.util.stream.Collectors$CollectorImpl",
            "sun.nio.",
            "com.sun.crypto.");

    private static final List<String> WHOLE_COLLECTIONS = List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton",
            "java.util.concurrent.");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> toLookAt = new ArrayDeque<>();
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> faults = new TreeSet<>();

    private record Step(String way, Object value) {}

    private SharedState() {}

    /** All that the static fields of these classes, and these objects, lead to. */
    public static SharedState from(Collection<Class<?>> classes, Object... roots) throws IllegalAccessException {
        SharedState state = new SharedState();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    state.follow(type.getName(), field, null);
                }
            }
        }
        for (Object root : roots) {
            state.see(root.getClass().getSimpleName(), root);
        }
        while (!state.toLookAt.isEmpty()) {
            state.look(state.toLookAt.pop());
        }
        return state;
    }

    /** What threads could disturb for each other, each with the way that leads to it. */
    public SortedSet<String> faults() {
        return faults;
    }

    /** The types that were come past. */
    public SortedSet<String> types() {
        return types;
    }

    private void see(String way, Object value) {
        if (value != null && seen.add(value)) {
            toLookAt.push(new Step(way, value));
        }
    }

    private void look(Step step) throws IllegalAccessException {
        Object value = step.value();
        Class<?> type = value.getClass();
        types.add(type.getName());
        if (Statics.isOfOneThread(type)) {
            faults.add(step.way() + " is for one thread: " + type.getName());
        } else if (value instanceof Map<?, ?> map && !isSafe(type)) {
            requireWhole(step, type);
            map.forEach((key, held) -> {
                see(step.way() + "[key]", key);
                see(step.way() + "[]", held);
            });
        } else if (value instanceof Collection<?> collection) {
            requireWhole(step, type);
            collection.forEach(held -> see(step.way() + "[]", held));
        } else if (value instanceof Object[] array) {
            Arrays.stream(array).forEach(held -> see(step.way() + "[]", held));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> see(step.way(), held));
        } else if (!type.isArray() && !isSafe(type)) {
            fields(step, type);
        }
    }

    private void requireWhole(Step step, Class<?> type) {
        if (WHOLE_COLLECTIONS.stream().noneMatch(type.getName()::startsWith)) {
            faults.add(step.way() + " can be changed: " + type.getName());
        }
    }

    private void fields(Step step, Class<?> type) throws IllegalAccessException {
        if (type.getName().startsWith("java.") || type.getName().startsWith("jdk.")) {
            faults.add(step.way() + " isn't known to bear many threads: " + type.getName());
            return;
        }
        for (Class<?> at = type; at != null && !isSafe(at); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    follow(step.way(), field, step.value());
                }
            }
        }
    }

    private void follow(String way, Field field, Object owner) throws IllegalAccessException {
        String there = way + "." + field.getName();
        if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isVolatile(field.getModifiers())) {
            faults.add(there + " can be set later");
        }
        if (!field.getType().isPrimitive()) {
            field.setAccessible(true);
            see(there, field.get(owner));
        }
    }

    private static boolean isSafe(Class<?> type) {
        return type.isEnum()
                || UNCHANGING.contains(type.getName())
                || SAFE.stream().anyMatch(type.getName()::startsWith);
    }
}
