package mufakat.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;
import mufakat.loader.YamlNode.Sequence;
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
    private final Slips slips;

    private YamlTree(SourceFile file, EntryCount count, Report report) {
        this.events = new Events(file);
        this.count = count;
        this.report = report;
        this.slips = new Slips(file);
    }

    /** The top-level keys of the file. */
    static Mapping read(SourceFile file, EntryCount count, Report report) {
        YamlTree tree = new YamlTree(file, count, report);
        return tree.told(tree::whole);
    }

    /** The value of one top-level key; whatever stands after it is not looked at. */
    static Optional<Entry> readOnly(String wanted, SourceFile file, EntryCount count, Report report) {
        YamlTree tree = new YamlTree(file, count, report);
        return tree.told(() -> tree.only(wanted));
    }

    /** Reads, and tells of the slips on the way, whatever comes of it. */
    private <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (StopReading stop) {
            throw slips.behind(stop);
        } finally {
            slips.found().forEach(report::add);
        }
    }

    private Optional<Entry> only(String wanted) {
        openDocument();
        while (events.peek().getEventId() != Event.ID.MappingEnd) {
            Event key = events.next();
            Spot at = events.spot(key);
            String name = key(key, NodePath.ROOT);
            YamlNode value = node(NodePath.ROOT.to(name, at), 2);
            if (name.equals(wanted)) {
                return Optional.of(new Entry(at, value));
            }
        }
        return Optional.empty();
    }

    private Mapping whole() {
        Spot start = openDocument();
        Mapping root = mapping(start, NodePath.ROOT, 1);
        events.closeDocument();
        return root;
    }

    private Spot openDocument() {
        Event first = events.openDocument();
        if (first.getEventId() != Event.ID.MappingStart) {
            throw new StopReading(Code.WANTS_MAP, events.spot(first).place());
        }
        return events.spot(first);
    }

    private Mapping mapping(Spot at, NodePath path, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            Spot spot = events.spot(key);
            String name = key(key, path);
            NodePath child = path.to(name, spot);
            Entry entry = new Entry(spot, node(child, depth + 1));
            Optional<Problem> crowded = Slips.crowded(name, entry.value(), child);
            if (crowded.isPresent()) {
                report.add(crowded.get(), spot);
                continue;
            }
            if (entries.putIfAbsent(name, entry) != null) {
                report.add(Problem.key(Code.DUPLICATE_KEY, child.pointer(), name), spot);
            }
        }
        return new Mapping(at, entries);
    }

    private Sequence sequence(Spot at, NodePath path, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (events.peek().getEventId() != Event.ID.SequenceEnd) {
            items.add(node(path.to(items.size()), depth + 1));
        }
        events.next();
        return new Sequence(at, items);
    }

    private YamlNode node(NodePath path, int depth) {
        Event event = events.next();
        Spot at = events.spot(event);
        count.enter(at, depth);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(at, path, depth);
            case SequenceStart -> sequence(at, path, depth);
            default -> scalar((ScalarEvent) event, at, path);
        };
    }

    private Scalar scalar(ScalarEvent event, Spot at, NodePath path) {
        String text = event.getValue();
        String arrives = Cleaning.clean(text);
        Meaning meaning = event.isPlain() ? Meaning.of(text) : Meaning.TEXT;
        String hidden = slips.look(event, arrives, meaning, path);
        return new Scalar(at, meaning == Meaning.NOTHING && text.isEmpty() ? hidden : arrives, meaning);
    }

    private String key(Event event, NodePath path) {
        Spot at = events.spot(event);
        if (event.getEventId() != Event.ID.Scalar) {
            throw new StopReading(Code.COMPLEX_KEY, at.place());
        }
        String key = Cleaning.clean(slips.mended(((ScalarEvent) event).getValue(), at, path));
        if (key.length() > Bounds.KEY) {
            throw new StopReading(Code.LONG_KEY, at.place(), String.valueOf(Bounds.KEY));
        }
        return key;
    }
}
