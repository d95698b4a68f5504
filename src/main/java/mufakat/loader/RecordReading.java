package mufakat.loader;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;

/** A record: a map of its components' keys, or plain text where the record allows it. */
record RecordReading(Constructor<?> constructor, List<RecordPart> parts, Writing writing) implements NodeReading {
    /** How a record may be written. */
    enum Writing {
        MAP,
        MAP_OR_TEXT
    }

    @Override
    public Object read(YamlNode node, NodePath path, Report report) {
        return read("", node, path, report);
    }

    /** Reads a record whose id is the key of the map it stands in. */
    Object read(String id, YamlNode node, NodePath path, Report report) {
        if (node instanceof Mapping mapping && !isMeantAsText(mapping)) {
            return fromMap(id, mapping, path, report);
        }
        if (writing == Writing.MAP_OR_TEXT) {
            return fromText(id, node, path, report);
        }
        Wants.report(Code.WANTS_MAP, node, path, report);
        return made(id);
    }

    /** Reads a record of one component from what stands under its name. */
    Object readOnly(YamlNode node, NodePath path, Report report) {
        return construct(new Object[] {parts.get(0).reading().read(node, path, report)});
    }

    @Override
    public Object absent() {
        return made("");
    }

    @Override
    public boolean isRequired() {
        return parts.stream().anyMatch(RecordPart::isRequired);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Class<?> type = constructor.getDeclaringClass();
        return definitions.refer(type, () -> new RecordSchema(this, definitions).written());
    }

    /** The schema of what stands under the name of a record of one component. */
    Map<String, Object> schemaOfOnly(Definitions definitions) {
        return RecordSchema.described(
                constructor.getDeclaringClass(), parts.get(0).reading().schema(definitions));
    }

    private boolean isMeantAsText(Mapping mapping) {
        return writing == Writing.MAP_OR_TEXT && Wants.isSentence(mapping);
    }

    private Object fromMap(String id, Mapping mapping, NodePath path, Report report) {
        Object[] values = new Object[parts.size()];
        int used = 0;
        for (int i = 0; i < values.length; i++) {
            RecordPart part = parts.get(i);
            Entry written = part.isId() ? null : mapping.entries().get(part.key());
            if (written != null) {
                used++;
                values[i] = part.reading().read(written.value(), path.to(part.key(), written.key()), report);
            } else {
                values[i] = part.isId() ? id : part.absent();
                reportIfRequired(part, mapping, path, report);
            }
        }
        if (used < mapping.entries().size()) {
            reportUnknown(mapping, path, report);
        }
        return construct(values);
    }

    private Object fromText(String id, YamlNode node, NodePath path, Report report) {
        Object[] values = defaults(id);
        int first = parts.get(0).isId() ? 1 : 0;
        values[first] = parts.get(first).reading().read(node, path, report);
        return construct(values);
    }

    private static void reportIfRequired(RecordPart part, Mapping mapping, NodePath path, Report report) {
        boolean replaced =
                part.replaced().filter(mapping.entries()::containsKey).isPresent();
        if (part.isRequired() && !replaced) {
            Spot at = path.key() == null ? mapping.at() : path.key();
            report.add(Problem.key(Code.MISSING_KEY, path.pointer(), part.key()), at);
        }
    }

    private void reportUnknown(Mapping mapping, NodePath path, Report report) {
        List<String> keys = new ArrayList<>();
        parts.stream().filter(part -> !part.isId()).map(RecordPart::key).forEach(keys::add);
        for (Map.Entry<String, Entry> written : mapping.entries().entrySet()) {
            if (!keys.contains(written.getKey())) {
                NodePath child = path.to(written.getKey(), written.getValue().key());
                Code code = unknown(written.getKey());
                Optional<Scalar> quotation = code == Code.COMMA_IN_BRACES ? quotation(mapping) : Optional.empty();
                if (quotation.isPresent()) {
                    Problem sign = Lookalike.beginning(quotation.get().text())
                            .orElseThrow()
                            .problem(child.pointer(), Problem.At.KEY);
                    report.add(sign, quotation.get().at());
                    return;
                }
                report.add(
                        replacing(written.getKey(), child)
                                .orElseGet(() -> Problem.key(code, child.pointer(), written.getKey())
                                        .meaning(Nearest.to(written.getKey(), keys))),
                        child.key());
            }
        }
    }

    private Optional<Problem> replacing(String key, NodePath at) {
        return parts.stream()
                .filter(part -> part.replaced().filter(key::equals).isPresent())
                .findFirst()
                .map(part -> Problem.key(Code.KEY_REPLACED, at.pointer(), key, part.key()));
    }

    /** A text between typographic quotation marks, which keep no comma for it. */
    private static Optional<Scalar> quotation(Mapping mapping) {
        return mapping.entries().values().stream()
                .map(Entry::value)
                .filter(value -> value instanceof Scalar)
                .map(Scalar.class::cast)
                .filter(scalar -> Lookalike.beginning(scalar.text())
                        .filter(Lookalike::isQuotationMark)
                        .isPresent())
                .findFirst();
    }

    /** No key has a space: what has one is the rest of a text that a comma has cut in two, inside braces. */
    private static Code unknown(String key) {
        return key.contains(" ") ? Code.COMMA_IN_BRACES : Code.UNKNOWN_KEY;
    }

    private Object made(String id) {
        return construct(defaults(id));
    }

    private Object[] defaults(String id) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).isId() ? id : parts.get(i).absent();
        }
        return values;
    }

    private Object construct(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the story format can't be made: " + constructor, e);
        }
    }
}
