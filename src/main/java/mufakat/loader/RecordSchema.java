package mufakat.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mufakat.story.Names;
import mufakat.story.Says;

/** The schema of a record: the keys of its parts, which of them are required, and no others. */
record RecordSchema(RecordReading record, Definitions definitions) {
    /** The schema, with plain text beside the map where the record may be written so. */
    Map<String, Object> written() {
        Map<String, Object> map = asMap();
        if (record.writing() == RecordReading.Writing.MAP) {
            return map;
        }
        RecordPart first =
                record.parts().stream().filter(part -> !part.isId()).findFirst().orElseThrow();
        return Map.of("anyOf", List.of(property(first), map));
    }

    Map<String, Object> asMap() {
        List<String> required = new ArrayList<>();
        record.parts().stream()
                .filter(RecordPart::isRequired)
                .map(RecordPart::key)
                .forEach(required::add);
        Map<String, Object> schema = asMapOfAny();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /** The same with every key left to the author. */
    Map<String, Object> asMapOfAny() {
        Map<String, Object> properties = new LinkedHashMap<>();
        record.parts().stream()
                .filter(part -> !part.isId())
                .forEach(part -> properties.put(part.key(), property(part)));
        return closed(record.constructor().getDeclaringClass(), properties);
    }

    private Map<String, Object> property(RecordPart part) {
        Map<String, Object> schema = new LinkedHashMap<>();
        part.says().ifPresent(says -> schema.put("description", says));
        schema.putAll(part.reading().schema(definitions));
        if (part.isWrittenId()) {
            schema.put("pattern", RecordPart.ID_PATTERN);
        }
        if (part.hasDefault() && !"".equals(part.absent())) {
            schema.put("default", part.absent() instanceof Enum<?> word ? Names.word(word) : part.absent());
        }
        return schema;
    }

    /** A map of these keys and no others. */
    static Map<String, Object> closed(Class<?> type, Map<String, Object> properties) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("properties", properties);
        map.put("additionalProperties", false);
        return described(type, map);
    }

    /** A schema below what its type says of itself. */
    static Map<String, Object> described(Class<?> type, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", type.getAnnotation(Says.class).value());
        described.putAll(schema);
        return described;
    }
}
