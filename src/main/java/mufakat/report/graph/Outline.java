package mufakat.report.graph;

import java.util.List;
import mufakat.words.Messages;

/** A sheet as a list in words, for those who listen to the page and for paper. */
record Outline(Graph graph, NodeWords words, Messages messages) {

    /** A node with what it leads to. */
    record Entry(String link, String kind, String title, String only, String seen, List<Way> ways) {
        /** For the template, which can't ask a list whether it is empty. */
        public boolean hasWays() {
            return !ways.isEmpty();
        }
    }

    /** What a node leads to: how, and to what. */
    record Way(String how, String link, String title) {}

    /** The nodes of a sheet in their order. */
    List<Entry> of(GraphSheet sheet) {
        return sheet.nodes().stream().map(graph.nodes()::get).map(this::entry).toList();
    }

    private Entry entry(StoryNode node) {
        return new Entry(
                Links.to(node.id()),
                words.kind(node),
                words.title(node),
                words.only(node),
                words.seen(node),
                graph.outOf(node.id()).stream().map(this::way).toList());
    }

    private Way way(Edge edge) {
        StoryNode to = graph.nodes().get(edge.to());
        return new Way(
                messages.say("graph.out." + edge.kind()), Links.to(to.id()), words.kind(to) + ": " + words.title(to));
    }
}
