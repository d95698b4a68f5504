package mufakat.loader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.check.Code;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;
import mufakat.loader.YamlNode.Sequence;

/** A list, or a set where order means nothing. A list of plain words, or of what may be written as text, may be
 * written as a single one. */
record ListReading(NodeReading element, EntryLimit size, Form form) implements NodeReading {
    /** What the component holds. */
    enum Form {
        LIST,
        SET
    }

    @Override
    public Object read(YamlNode node, NodePath path, Report report) {
        List<Object> items = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                items.add(element.read(sequence.items().get(i), path.to(i), report));
            }
            size.check(items.size(), node, path, report);
        } else if (mayStandAlone(node) && !isListSign(node)) {
            items.add(element.read(node, path, report));
        } else {
            Wants.report(Code.WANTS_LIST, node, path, report);
        }
        return formed(items);
    }

    @Override
    public Object absent() {
        return formed(List.of());
    }

    @Override
    public boolean isRequired() {
        return size.min() > 0;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", element.schema(definitions));
        size.limit(list, "minItems", "maxItems");
        if (isOfWords()) {
            return Map.of("anyOf", List.of(list, element.schema(definitions)));
        }
        return isOfTexts() ? Map.of("anyOf", List.of(list, alone(definitions))) : list;
    }

    /** One entry without its hyphen, which is no text that begins with a sign meant as one. */
    private Map<String, Object> alone(Definitions definitions) {
        Map<String, Object> listSign = new LinkedHashMap<>();
        listSign.put("type", "string");
        listSign.put("pattern", "^[-–—•*]");
        return Map.of("allOf", List.of(element.schema(definitions), Map.of("not", listSign)));
    }

    private static boolean isListSign(YamlNode node) {
        return node instanceof Scalar scalar && ListSign.at(scalar.text()).isPresent();
    }

    private boolean isOfWords() {
        return element instanceof TextReading || element instanceof WordReading;
    }

    /** Whether it holds records that may be written as plain text. */
    private boolean isOfTexts() {
        return element instanceof RecordReading record && record.writing() == RecordReading.Writing.MAP_OR_TEXT;
    }

    private boolean mayStandAlone(YamlNode node) {
        boolean something = node instanceof Scalar scalar && scalar.meaning() != Meaning.NOTHING;
        return isOfTexts() ? something || node instanceof Mapping : isOfWords() && something;
    }

    private Object formed(List<Object> items) {
        if (form == Form.LIST) {
            return List.copyOf(items);
        }
        SortedSet<Object> sorted = new TreeSet<>(items);
        return Collections.unmodifiableSortedSet(sorted);
    }
}
