package mufakat.report.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The graph in Graphviz's language: a cluster for each session, and one for what builds on what. */
public final class Dot {
    private static final TitleLines LABEL = new TitleLines(26, 4);

    private final Graph graph;
    private final Optional<Traffic> traffic;
    private final Messages messages;
    private final NodeWords words;
    private final StringBuilder dot = new StringBuilder();

    private Dot(Story story, Optional<Traffic> traffic, Messages messages) {
        this.graph = StoryGraph.of(story);
        this.traffic = traffic;
        this.messages = messages;
        this.words = new NodeWords(story, traffic, messages);
    }

    /** The graph as a text, to be written as UTF-8. */
    public static String of(Story story, Optional<Traffic> traffic, Messages messages) {
        return new Dot(story, traffic, messages).write(story.story().title());
    }

    private String write(String title) {
        dot.append("// made by mufakat\n");
        dot.append("digraph ").append(quoted(title)).append(" {\n");
        dot.append("  graph [rankdir=TB, fontname=\"sans-serif\", charset=\"UTF-8\"]\n");
        dot.append("  node [shape=box, fontname=\"sans-serif\", fontsize=11]\n");
        dot.append("  edge [fontname=\"sans-serif\", fontsize=9]\n");
        Set<String> placed = new LinkedHashSet<>();
        for (GraphSheet sheet : graph.sheets()) {
            List<String> own = sheet.nodes().stream()
                    .filter(node -> isAtHome(graph.nodes().get(node), sheet) && placed.add(node))
                    .toList();
            cluster(sheet, own);
        }
        graph.edges().stream().filter(edge -> edge.kind().isDrawn()).forEach(this::edge);
        return dot.append("}\n").toString();
    }

    /** A session's sheet ends with the node of the next, which belongs to the next. */
    private static boolean isAtHome(StoryNode node, GraphSheet sheet) {
        return switch (node.kind()) {
            case SESSION -> node.key().equals(sheet.subject());
            case END -> sheet.part() == GraphSheet.Part.ENDINGS;
            default -> true;
        };
    }

    private void cluster(GraphSheet sheet, List<String> nodes) {
        dot.append("  subgraph ")
                .append(quoted("cluster " + graph.sheets().indexOf(sheet)))
                .append(" {\n");
        dot.append("    label=")
                .append(quoted(SheetWords.heading(graph, sheet, messages)))
                .append('\n');
        nodes.forEach(node -> node(graph.nodes().get(node)));
        dot.append("  }\n");
    }

    private void node(StoryNode node) {
        String label = words.kind(node) + "\n" + String.join("\n", LABEL.of(words.title(node)));
        String seen = words.seenInShort(node);
        dot.append("    ").append(quoted(node.id())).append(" [label=");
        dot.append(quoted(seen.isEmpty() ? label : label + "\n" + seen));
        dot.append(", tooltip=").append(quoted(words.only(node))).append(shape(node.kind()));
        dot.append(words.isNeverSeen(node) ? ", style=dashed" : "").append("]\n");
    }

    private void edge(Edge edge) {
        Optional<Long> count = traffic.flatMap(counts -> counts.on(edge, graph));
        String key = "graph.line." + edge.kind().name();
        String label = count.map(number -> number == 0 ? messages.say("graph.way.never") : String.valueOf(number))
                .orElse(messages.has(key) ? messages.say(key) : "");
        dot.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
        dot.append(" [label=").append(quoted(label));
        count.ifPresent(number -> dot.append(number == 0 ? ", style=dashed" : ", penwidth=" + wide(number)));
        dot.append("]\n");
    }

    private String wide(long count) {
        return String.format(
                Locale.ROOT, "%.1f", 1 + 4.0 * count / traffic.orElseThrow().games());
    }

    private static String shape(NodeKind kind) {
        return switch (kind) {
            case CHOICE, ANSWER -> ", shape=ellipse";
            case SESSION, END -> ", peripheries=2";
            case WORK -> ", shape=hexagon";
            case RECESS, INCIDENT -> ", shape=octagon";
            case ENDING -> ", shape=doubleoctagon";
            case ITEM -> ", shape=note";
            case PRACTICE -> ", shape=cylinder";
            case OFFER -> ", shape=parallelogram";
            case SCENE -> "";
        };
    }

    /** A quoted text: its quotation marks, backslashes, entities and line breaks mean themselves, other controls go. */
    private static String quoted(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '&' -> "&amp;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
