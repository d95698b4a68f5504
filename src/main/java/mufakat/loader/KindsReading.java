package mufakat.loader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Sequence;
import mufakat.story.Names;

/**
 * Conditions or effects: one map of kinds, or a list of such maps, so that a kind can occur twice. Within a map they are
 * taken in the order of their names, so that the order in which an author writes keys changes nothing.
 */
final class KindsReading implements NodeReading {
    private final Class<?> sealed;
    private final EntryLimit size;
    /** Seen whole or not at all by the threads that read stories at once. */
    private volatile Map<String, RecordReading> kinds;

    KindsReading(Class<?> sealed, EntryLimit size) {
        this.sealed = sealed;
        this.size = size;
    }

    @Override
    public List<Object> read(YamlNode node, NodePath path, Report report) {
        List<Object> read = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            readMap(mapping, path, report, read);
            size.check(read.size(), node, path, report);
        } else if (node instanceof Sequence sequence) {
            readList(sequence, path, report, read);
            size.check(read.size(), node, path, report);
        } else {
            Wants.report(Code.WANTS_MAP, node, path, report);
        }
        return List.copyOf(read);
    }

    @Override
    public List<Object> absent() {
        return List.of();
    }

    @Override
    public boolean isRequired() {
        return size.min() > 0;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> map = definitions.refer(sealed, () -> schemaOfMap(definitions));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", map);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(map, list));
        size.limit(schema, "minProperties", "maxProperties");
        size.limit(schema, "minItems", "maxItems");
        return schema;
    }

    private Map<String, Object> schemaOfMap(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        kinds().forEach((name, kind) -> properties.put(name, kind.schemaOfOnly(definitions)));
        return RecordSchema.closed(sealed, properties);
    }

    private void readList(Sequence sequence, NodePath path, Report report, List<Object> read) {
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            if (item instanceof Mapping mapping) {
                readMap(mapping, path.to(i), report, read);
            } else {
                Wants.report(Code.WANTS_MAP, item, path.to(i), report);
            }
        }
    }

    private void readMap(Mapping mapping, NodePath path, Report report, List<Object> read) {
        Map<String, Entry> sorted = mapping.entries().size() > 1 ? new TreeMap<>(mapping.entries()) : mapping.entries();
        for (Map.Entry<String, Entry> written : sorted.entrySet()) {
            NodePath child = path.to(written.getKey(), written.getValue().key());
            RecordReading kind = kinds().get(written.getKey());
            if (kind == null) {
                Problem unknown = Problem.key(Code.UNKNOWN_KIND, child.pointer(), written.getKey())
                        .meaning(Nearest.to(written.getKey(), kinds().keySet()));
                report.add(unknown, child.key());
            } else {
                read.add(kind.readOnly(written.getValue().value(), child, report));
            }
        }
    }

    /** Found when first needed, since conditions hold conditions. */
    private Map<String, RecordReading> kinds() {
        Map<String, RecordReading> known = kinds;
        if (known == null) {
            SortedMap<String, RecordReading> found = new TreeMap<>();
            for (Class<?> kind : sealed.getPermittedSubclasses()) {
                found.put(Names.key(kind), Readings.ofRecord(kind));
            }
            known = Collections.unmodifiableSortedMap(found);
            kinds = known;
        }
        return known;
    }
}
