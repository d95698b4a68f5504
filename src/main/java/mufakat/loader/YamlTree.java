package mufakat.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Node.Entry;
import mufakat.loader.Node.Mapping;
import mufakat.loader.Node.Scalar;
import mufakat.loader.Node.Sequence;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * One file's nodes. JSON is read by the same walk, since YAML 1.2 holds it; depth and entries are counted as they come,
 * so that a hostile file is left as soon as it shows.
 */
final class YamlTree {
    private final Events events;
    private final EntryCount count;
    private final Report report;

    private YamlTree(SourceFile file, EntryCount count, Report report) {
        this.events = new Events(file);
        this.count = count;
        this.report = report;
    }

    /** The top-level keys of the file. */
    static Mapping read(SourceFile file, EntryCount count, Report report) {
        YamlTree tree = new YamlTree(file, count, report);
        Spot start = tree.openDocument();
        Mapping root = tree.mapping(start, Trail.ROOT, 1);
        tree.events.closeDocument();
        return root;
    }

    /** The value of one top-level key; whatever stands after it is not looked at. */
    static Optional<Entry> readOnly(String wanted, SourceFile file, EntryCount count, Report report) {
        YamlTree tree = new YamlTree(file, count, report);
        tree.openDocument();
        while (tree.events.peek().getEventId() != Event.ID.MappingEnd) {
            Event key = tree.events.next();
            String name = tree.key(key);
            Spot at = tree.events.spot(key);
            Node value = tree.node(Trail.ROOT.to(name, at), 2);
            if (name.equals(wanted)) {
                return Optional.of(new Entry(at, value));
            }
        }
        return Optional.empty();
    }

    private Spot openDocument() {
        Event first = events.openDocument();
        if (first.getEventId() != Event.ID.MappingStart) {
            throw new StopReading(Code.WANTS_MAP, events.spot(first).place());
        }
        return events.spot(first);
    }

    private Mapping mapping(Spot at, Trail path, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            String name = key(key);
            Spot spot = events.spot(key);
            Trail child = path.to(name, spot);
            Entry entry = new Entry(spot, node(child, depth + 1));
            if (entries.putIfAbsent(name, entry) != null) {
                report.add(Problem.key(Code.DUPLICATE_KEY, child.pointer(), name), spot);
            }
        }
        return new Mapping(at, entries);
    }

    private Sequence sequence(Spot at, Trail path, int depth) {
        List<Node> items = new ArrayList<>();
        while (events.peek().getEventId() != Event.ID.SequenceEnd) {
            items.add(node(path.to(items.size()), depth + 1));
        }
        events.next();
        return new Sequence(at, items);
    }

    private Node node(Trail path, int depth) {
        Event event = events.next();
        Spot at = events.spot(event);
        count.enter(at, depth);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(at, path, depth);
            case SequenceStart -> sequence(at, path, depth);
            default -> scalar((ScalarEvent) event, at);
        };
    }

    private static Scalar scalar(ScalarEvent event, Spot at) {
        String text = event.getValue();
        return event.isPlain()
                ? new Scalar(at, Cleaning.clean(text), Meaning.of(text))
                : new Scalar(at, Cleaning.clean(text), Meaning.TEXT);
    }

    private String key(Event event) {
        Spot at = events.spot(event);
        if (event.getEventId() != Event.ID.Scalar) {
            throw new StopReading(Code.COMPLEX_KEY, at.place());
        }
        String key = Cleaning.clean(((ScalarEvent) event).getValue());
        if (key.length() > Bounds.KEY) {
            throw new StopReading(Code.LONG_KEY, at.place(), String.valueOf(Bounds.KEY));
        }
        return key;
    }
}
