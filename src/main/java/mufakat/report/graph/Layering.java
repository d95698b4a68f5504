package mufakat.report.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a sheet's nodes stands on which layer: below all that lead to it, but for those that lead back. */
final class Layering {
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Set<Edge> back = new LinkedHashSet<>();

    private Layering(List<String> nodes, List<Edge> edges) {
        nodes.forEach(node -> next.put(node, new ArrayList<>()));
        edges.forEach(edge -> next.get(edge.from()).add(edge.to()));
        List<String> order = sorted();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        order.forEach(node -> ranks.put(node, ranks.size()));
        edges.stream()
                .filter(edge -> ranks.get(edge.from()) >= ranks.get(edge.to()))
                .forEach(back::add);
        place(order, edges);
    }

    /** The layers of the nodes, which are those that the edges join. */
    static Layering of(List<String> nodes, List<Edge> edges) {
        return new Layering(nodes, edges);
    }

    /** The layer of a node, from 0. */
    int of(String node) {
        return layers.get(node);
    }

    /** Whether an edge leads back to what stands above it, or to itself. */
    boolean isBack(Edge edge) {
        return back.contains(edge);
    }

    /** Each node before those that it leads to, unless they lead back to it. Without recursion, since ways are long. */
    private List<String> sorted() {
        Deque<String> finished = new ArrayDeque<>();
        Set<String> met = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Map<String, Integer> done = new LinkedHashMap<>();
        for (String root : next.keySet()) {
            if (met.add(root)) {
                open.push(root);
            }
            while (!open.isEmpty()) {
                String node = open.peek();
                int at = done.merge(node, 1, Integer::sum) - 1;
                if (at == next.get(node).size()) {
                    finished.push(open.pop());
                } else if (met.add(next.get(node).get(at))) {
                    open.push(next.get(node).get(at));
                }
            }
        }
        return List.copyOf(finished);
    }

    private void place(List<String> order, List<Edge> edges) {
        Map<String, List<Edge>> out = new LinkedHashMap<>();
        edges.stream()
                .filter(edge -> !back.contains(edge))
                .forEach(edge -> out.computeIfAbsent(edge.from(), any -> new ArrayList<>())
                        .add(edge));
        for (String node : order) {
            int layer = layers.computeIfAbsent(node, any -> 0);
            out.getOrDefault(node, List.of()).forEach(edge -> layers.merge(edge.to(), layer + 1, Math::max));
        }
        Set<String> led = new LinkedHashSet<>();
        edges.stream().filter(edge -> !back.contains(edge)).map(Edge::to).forEach(led::add);
        order.stream()
                .filter(node -> !led.contains(node) && out.containsKey(node))
                .forEach(node -> layers.put(node, above(out.get(node))));
    }

    /** What nothing leads to stands just above the first that it leads to, so that the upmost layer isn't crowded. */
    private int above(List<Edge> ways) {
        return ways.stream().mapToInt(way -> layers.get(way.to()) - 1).min().orElseThrow();
    }
}
