package mufakat.report.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes of a sheet that edges join, and those edges. */
record ConnectedPart(List<String> nodes, List<Edge> edges) {

    /** The components of a sheet in the order of their first nodes, each in the order of the sheet. */
    static List<ConnectedPart> of(GraphSheet sheet) {
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        sheet.nodes().forEach(node -> joined.put(node, new LinkedHashSet<>()));
        sheet.edges().forEach(edge -> {
            joined.get(edge.from()).add(edge.to());
            joined.get(edge.to()).add(edge.from());
        });
        Set<String> met = new LinkedHashSet<>();
        List<ConnectedPart> components = new ArrayList<>();
        for (String first : sheet.nodes()) {
            if (met.contains(first)) {
                continue;
            }
            Set<String> part = reached(first, joined);
            met.addAll(part);
            components.add(new ConnectedPart(
                    sheet.nodes().stream().filter(part::contains).toList(),
                    sheet.edges().stream()
                            .filter(edge -> part.contains(edge.from()))
                            .toList()));
        }
        return components;
    }

    private static Set<String> reached(String first, Map<String, Set<String>> joined) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(first));
        while (!ahead.isEmpty()) {
            String node = ahead.remove();
            if (reached.add(node)) {
                ahead.addAll(joined.get(node));
            }
        }
        return reached;
    }
}
