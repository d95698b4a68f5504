package mufakat.save;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mufakat.engine.Decision;
import mufakat.save.Unreadable.Why;
import mufakat.story.Names;

/** Looks over a decision that came from text, so that the engine is never given what no player could have chosen. */
final class DecisionValidator {
    /** Wider than a story's ids, and still nothing that a terminal or a line of a playthrough could take for its own. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private DecisionValidator() {}

    /** The same decision with what was left out filled in, or a word on what is wrong with it. */
    static Decision checked(Decision decision) throws Unreadable {
        List<Records.Part> parts = Records.parts(decision);
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = parts.get(i).of(decision);
            Optional<String> byDefault = Records.byDefault(parts.get(i));
            values[i] = byDefault.isPresent() && (value == null || value.equals(byDefault.get()))
                    ? byDefault.get()
                    : checked(parts.get(i).component(), value);
        }
        return (Decision) Records.of(decision.getClass(), values);
    }

    private static Object checked(RecordComponent component, Object value) throws Unreadable {
        String key = Names.key(component);
        if (value == null) {
            return empty(component.getType(), key);
        }
        if (value instanceof String id) {
            id(key, id);
        } else if (value instanceof Map<?, ?> map) {
            ids(key, map.keySet());
            complete(key, map.values());
        } else if (value instanceof Collection<?> set) {
            ids(key, set);
        }
        return value;
    }

    private static Object empty(Class<?> type, String key) throws Unreadable {
        if (type == SortedSet.class) {
            return new TreeSet<String>();
        }
        if (type == SortedMap.class) {
            return new TreeMap<String, Integer>();
        }
        throw new Unreadable(Why.MISSING, key);
    }

    private static void ids(String key, Collection<?> ids) throws Unreadable {
        complete(key, ids);
        if (ids.size() > Limits.ENTRIES) {
            throw new Unreadable(Why.TOO_MANY, key);
        }
        for (Object id : ids) {
            id(key, (String) id);
        }
    }

    private static void complete(String key, Collection<?> values) throws Unreadable {
        if (values.stream().anyMatch(value -> value == null)) {
            throw new Unreadable(Why.WRONG_TYPE, key);
        }
    }

    private static void id(String key, String id) throws Unreadable {
        if (id.length() > Limits.ID || !ID.matcher(id).matches()) {
            throw new Unreadable(Why.NOT_AN_ID, key + " " + id);
        }
    }
}
