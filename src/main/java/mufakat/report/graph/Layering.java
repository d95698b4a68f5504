package mufakat.report.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of a sheet's nodes stands on which layer: below all that lead to it, but for those that lead back. */
final class Layering {
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    private Layering(List<String> nodes, List<Edge> edges) {
        nodes.forEach(node -> next.put(node, new ArrayList<>()));
        edges.forEach(edge -> next.get(edge.from()).add(edge.to()));
        List<String> order = sorted();
        order.forEach(node -> ranks.put(node, ranks.size()));
        place(order);
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
        return ranks.get(edge.from()) >= ranks.get(edge.to());
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

    private void place(List<String> order) {
        Set<String> led = new LinkedHashSet<>();
        for (String node : order) {
            int layer = layers.computeIfAbsent(node, any -> 0);
            below(node).forEach(to -> layers.merge(to, layer + 1, Math::max));
            below(node).forEach(led::add);
        }
        // What nothing leads to stands just above the first that it leads to, so that the upmost layer isn't crowded.
        order.stream()
                .filter(node -> !led.contains(node))
                .forEach(node -> below(node)
                        .mapToInt(to -> layers.get(to) - 1)
                        .min()
                        .ifPresent(layer -> layers.put(node, layer)));
    }

    /** What a node leads to, but for what stands above it. */
    private Stream<String> below(String node) {
        return next.get(node).stream().filter(to -> ranks.get(to) > ranks.get(node));
    }
}
