package mufakat.loader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;

/** A map from ids, or from the words of an enum. */
record MapReading(Optional<WordReading> words, NodeReading value, EntryLimit size) implements NodeReading {
    @Override
    public Object read(YamlNode node, NodePath path, Report report) {
        if (!(node instanceof Mapping mapping)) {
            Wants.report(Code.WANTS_MAP, node, path, report);
            return absent();
        }
        TreeMap<Object, Object> read = new TreeMap<>();
        for (Map.Entry<String, Entry> written : mapping.entries().entrySet()) {
            NodePath child = path.to(written.getKey(), written.getValue().key());
            Object key = key(written.getKey(), child, report);
            Object held = value instanceof RecordReading records
                    ? records.read(written.getKey(), written.getValue().value(), child, report)
                    : value.read(written.getValue().value(), child, report);
            if (key != null) {
                read.put(key, held);
            }
        }
        size.check(read.size(), node, path, report);
        return Collections.unmodifiableSortedMap(read);
    }

    @Override
    public Object absent() {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    @Override
    public boolean isRequired() {
        return size.min() > 0;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        words.ifPresent(few -> schema.put("propertyNames", few.schema(definitions)));
        if (value instanceof RecordReading records && records.parts().stream().anyMatch(RecordPart::isWrittenId)) {
            schema.put("propertyNames", Map.of("pattern", RecordPart.ID_PATTERN));
        }
        schema.put("additionalProperties", value.schema(definitions));
        size.limit(schema, "minProperties", "maxProperties");
        return schema;
    }

    private Object key(String written, NodePath path, Report report) {
        if (words.isEmpty()) {
            return written;
        }
        Object constant = words.get().words().get(written);
        if (constant == null) {
            report.add(words.get().unknown(written, Problem.At.KEY, path), path.key());
        }
        return constant;
    }
}
