package mufakat.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;

/** Puts the parts of a story's folder together: each top-level key in one file, the scenes over any number. */
final class Parts {
    private static final String SPREAD = "scenes";

    private final Map<String, Entry> whole = new LinkedHashMap<>();
    private final Report report;
    private Spot start;

    Parts(Report report) {
        this.report = report;
    }

    void add(Mapping part) {
        start = start == null ? part.at() : start;
        part.entries().forEach((key, entry) -> add(whole, key, entry, NodePath.ROOT));
    }

    Mapping whole() {
        return new Mapping(start, whole);
    }

    private void add(Map<String, Entry> into, String key, Entry entry, NodePath path) {
        Entry other = into.putIfAbsent(key, entry);
        if (other == null) {
            return;
        }
        NodePath child = path.to(key, entry.key());
        boolean spread = path.isRoot() && key.equals(SPREAD);
        if (spread && other.value() instanceof Mapping first && entry.value() instanceof Mapping second) {
            Map<String, Entry> both = new LinkedHashMap<>(first.entries());
            second.entries().forEach((scene, value) -> add(both, scene, value, child));
            into.put(key, new Entry(other.key(), new Mapping(first.at(), both)));
        } else {
            String file = other.key().file().name();
            report.add(Problem.key(Code.KEY_IN_TWO_FILES, child.pointer(), key, file), entry.key());
        }
    }
}
