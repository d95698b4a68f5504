package mufakat.report.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A graph while it is made. */
final class GraphBuilder {
    private final Map<String, StoryNode> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<GraphSheet> sheets = new ArrayList<>();
    private final Set<String> onSheet = new LinkedHashSet<>();
    private final Set<Edge> drawn = new LinkedHashSet<>();

    /** Adds the node, if it isn't there, and puts it on the sheet that is being made. */
    void add(StoryNode node) {
        nodes.putIfAbsent(node.id(), node);
        onSheet.add(node.id());
    }

    /** Adds an edge, and puts it on the sheet if it is drawn. */
    void add(String from, String to, EdgeKind kind) {
        Edge edge = new Edge(from, to, kind);
        edges.add(edge);
        if (kind.isDrawn()) {
            drawn.add(edge);
        }
    }

    boolean has(String node) {
        return nodes.containsKey(node);
    }

    Collection<StoryNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Ends the sheet that is being made; an empty one is left out. */
    void end(GraphSheet.Part part, String subject) {
        List<Edge> between = drawn.stream()
                .filter(edge -> onSheet.contains(edge.from()) && onSheet.contains(edge.to()))
                .toList();
        if (!onSheet.isEmpty()) {
            sheets.add(new GraphSheet(part, subject, List.copyOf(onSheet), between));
        }
        onSheet.clear();
        drawn.clear();
    }

    /** The graph; edges to what isn't there are left out. */
    Graph graph() {
        List<Edge> held = edges.stream()
                .filter(edge -> has(edge.from()) && has(edge.to()))
                .toList();
        return new Graph(
                new LinkedHashMap<>(nodes), held, by(Edge::to, held), by(Edge::from, held), List.copyOf(sheets));
    }

    private static Map<String, List<Edge>> by(Function<Edge, String> end, List<Edge> edges) {
        return edges.stream().collect(Collectors.groupingBy(end, LinkedHashMap::new, Collectors.toList()));
    }
}
