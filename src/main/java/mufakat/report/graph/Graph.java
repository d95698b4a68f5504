package mufakat.report.graph;

import java.util.List;
import java.util.Map;

/**
 * A story as nodes and edges.
 *
 * @param nodes by id, in the order in which the story comes to them
 * @param edges each once, in the same order
 * @param into the edges that lead to a node, by its id; the key is missing where there are none
 * @param outOf the edges that lead away from a node, likewise
 * @param sheets every node is on at least one
 */
public record Graph(
        Map<String, StoryNode> nodes,
        List<Edge> edges,
        Map<String, List<Edge>> into,
        Map<String, List<Edge>> outOf,
        List<GraphSheet> sheets) {

    /** The edges that lead to the node. */
    public List<Edge> into(String node) {
        return into.getOrDefault(node, List.of());
    }

    /** The edges that lead away from the node. */
    public List<Edge> outOf(String node) {
        return outOf.getOrDefault(node, List.of());
    }
}
