package mufakat.save;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mufakat.save.Unreadable.Why;

/** Takes what is expected out of a JSON object, and says what is missing, of the wrong type or too much. */
final class Fields {
    /** Years of four digits: all that other programs can read. */
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final ObjectNode object;

    Fields(ObjectNode object) {
        this.object = object;
    }

    boolean has(String key) {
        return object.has(key);
    }

    /** Complains about the first key that is none of these. */
    Fields only(String... keys) throws Unreadable {
        List<String> known = Arrays.asList(keys);
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new Unreadable(Why.UNKNOWN_KEY, name);
            }
        }
        return this;
    }

    String text(String key) throws Unreadable {
        JsonNode value = value(key);
        if (value.isTextual()) {
            return value.textValue();
        }
        throw wrong(key);
    }

    int integer(String key) throws Unreadable {
        JsonNode value = value(key);
        if (value.isInt()) {
            return value.intValue();
        }
        throw wrong(key);
    }

    long whole(String key) throws Unreadable {
        JsonNode value = value(key);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        throw wrong(key);
    }

    Fields object(String key) throws Unreadable {
        if (value(key) instanceof ObjectNode inner) {
            return new Fields(inner);
        }
        throw wrong(key);
    }

    Instant instant(String key) throws Unreadable {
        try {
            Instant at = Instant.parse(text(key));
            if (!at.isBefore(EARLIEST) && !at.isAfter(LATEST)) {
                return at;
            }
        } catch (DateTimeException notATime) {
            throw wrong(key);
        }
        throw wrong(key);
    }

    UUID uuid(String key) throws Unreadable {
        String text = text(key);
        try {
            UUID id = UUID.fromString(text);
            // The parser also takes shorter spellings, and two spellings of one game would be two games.
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            throw wrong(key);
        }
        throw wrong(key);
    }

    /** All keys and their whole numbers. */
    SortedMap<String, Integer> integers() throws Unreadable {
        if (object.size() > Limits.ENTRIES) {
            throw new Unreadable(Why.TOO_MANY, "");
        }
        SortedMap<String, Integer> integers = new TreeMap<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            integers.put(Clean.line(name, Limits.ID), integer(name));
        }
        return integers;
    }

    private JsonNode value(String key) throws Unreadable {
        JsonNode value = object.get(key);
        if (value == null) {
            throw new Unreadable(Why.MISSING, key);
        }
        return value;
    }

    private static Unreadable wrong(String key) {
        return new Unreadable(Why.WRONG_TYPE, key);
    }
}
