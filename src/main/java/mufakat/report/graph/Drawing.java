package mufakat.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mufakat.report.graph.Layout.Point;
import mufakat.words.Messages;

/** A sheet as the values of the template {@code drawing.mustache}. */
record Drawing(Graph graph, NodeWords words, Optional<Traffic> traffic, Messages messages) {
    private static final double MARGIN = 10;
    private static final double WIDE = 860;
    private static final double LINE = 15;
    private static final double HEAD = 7;
    private static final TitleLines TITLE = new TitleLines(24, 3);

    /** A box with its words. */
    record Box(
            String id,
            String link,
            String kind,
            String state,
            String label,
            String shape,
            String x,
            String kindAt,
            String kindWord,
            List<Line> lines,
            String footAt,
            String foot) {}

    /** A line of a title, and how far below the last it stands. */
    record Line(String text, String y) {}

    /** An edge with its head and its word. */
    record Way(String from, String to, String kind, String state, String path, String head, String wide, Label label) {}

    /** A word beside an edge; empty where there is none. */
    record Label(String text, String x, String y) {}

    /** The drawing of a sheet. */
    Map<String, Object> of(GraphSheet sheet) {
        Map<String, List<Edge>> pairs = sheet.edges().stream()
                .collect(Collectors.groupingBy(
                        edge -> edge.from() + " " + edge.to(), LinkedHashMap::new, Collectors.toList()));
        List<Edge> single = pairs.values().stream().map(same -> same.get(0)).toList();
        Layout layout = Layout.of(new GraphSheet(sheet.part(), sheet.subject(), sheet.nodes(), single), WIDE);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("width", Shape.number(layout.width() + 2 * MARGIN));
        values.put("height", Shape.number(layout.height() + 2 * MARGIN));
        values.put(
                "boxes",
                each(
                        sheet.nodes(),
                        node -> box(graph.nodes().get(node), layout.places().get(node))));
        values.put(
                "ways",
                each(
                        List.copyOf(pairs.values()),
                        same -> way(same, layout.ways().get(same.get(0)), layout)));
        return values;
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> one) {
        return all.stream().map(one).toList();
    }

    private Box box(StoryNode node, Point place) {
        Point at = place.moved(MARGIN, MARGIN);
        List<String> title = TITLE.of(words.title(node));
        double first = at.y() + 37 + (3 - title.size()) * LINE / 2;
        List<Line> lines = new ArrayList<>();
        for (String line : title) {
            lines.add(new Line(line, Shape.number(first + lines.size() * LINE)));
        }
        String seen = words.seenInShort(node);
        String condition = node.when().isEmpty() ? "" : messages.say("graph.foot");
        return new Box(
                node.id(),
                Links.to(node.id()),
                node.kind().word(),
                words.isNeverSeen(node) ? "unseen" : "",
                label(node),
                Shape.of(node.kind(), at),
                Shape.number(at.x()),
                Shape.number(at.y() + 19),
                words.kind(node),
                lines,
                Shape.number(at.y() + Layout.NODE_HEIGHT - 11),
                String.join(
                        " · ",
                        List.of(condition, seen).stream()
                                .filter(part -> !part.isEmpty())
                                .toList()));
    }

    private String label(StoryNode node) {
        List<String> parts = List.of(words.kind(node) + ": " + words.title(node), words.only(node), words.seen(node));
        return String.join(". ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private Way way(List<Edge> same, List<Point> points, Layout layout) {
        Edge edge = same.get(0);
        Optional<Long> count = traffic.flatMap(counts -> counts.on(edge, graph));
        double share = traffic.isPresent() && count.isPresent()
                ? (double) count.get() / traffic.get().games()
                : 0;
        boolean never = count.equals(Optional.of(0L));
        Curve curve = points.isEmpty()
                ? Curve.loop(layout.places().get(edge.from()).moved(MARGIN, MARGIN))
                : Curve.through(
                        points.stream()
                                .map(point -> point.moved(MARGIN, MARGIN))
                                .toList(),
                        HEAD);
        return new Way(
                edge.from(),
                edge.to(),
                edge.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                never ? "unseen" : "",
                curve.path(),
                curve.head(),
                Shape.number(1.5 + 4.5 * share),
                new Label(
                        word(same, count),
                        Shape.number(curve.label().x()),
                        Shape.number(curve.label().y())));
    }

    private String word(List<Edge> same, Optional<Long> count) {
        List<String> parts = new ArrayList<>();
        same.stream()
                .map(edge -> "graph.line." + edge.kind().name())
                .filter(messages::has)
                .forEach(key -> parts.add(messages.say(key)));
        count.ifPresent(number -> parts.add(number == 0 ? messages.say("graph.way.never") : String.valueOf(number)));
        return String.join(", ", parts);
    }
}
