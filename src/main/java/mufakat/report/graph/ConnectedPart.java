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
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int count = 0;
        for (String node : sheet.nodes()) {
            count += spread(node, count, joined, numbers) ? 1 : 0;
        }
        List<ConnectedPart> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(new ConnectedPart(new ArrayList<>(), new ArrayList<>()));
        }
        sheet.nodes().forEach(node -> components.get(numbers.get(node)).nodes.add(node));
        sheet.edges()
                .forEach(edge -> components.get(numbers.get(edge.from())).edges.add(edge));
        return components;
    }

    /** Gives the number to all that the node is joined to; whether it had none before. */
    private static boolean spread(
            String first, int number, Map<String, Set<String>> joined, Map<String, Integer> numbers) {
        if (numbers.containsKey(first)) {
            return false;
        }
        Deque<String> ahead = new ArrayDeque<>(List.of(first));
        while (!ahead.isEmpty()) {
            String node = ahead.remove();
            if (numbers.putIfAbsent(node, number) == null) {
                ahead.addAll(joined.get(node));
            }
        }
        return true;
    }
}
