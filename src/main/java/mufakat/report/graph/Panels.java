package mufakat.report.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mufakat.report.ConditionWords;
import mufakat.report.EffectWords;
import mufakat.story.Paragraph;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What the page tells of each node beside the drawing. */
final class Panels {
    private final Story story;
    private final Graph graph;
    private final Messages messages;
    private final NodeWords words;
    private final NodeNotes notes;
    private final ConditionWords conditions;
    private final EffectWords effects;

    Panels(Story story, Graph graph, NodeWords words, Messages messages) {
        this.story = story;
        this.graph = graph;
        this.words = words;
        this.messages = messages;
        this.notes = new NodeNotes(story, messages);
        this.conditions = new ConditionWords(story, messages);
        this.effects = new EffectWords(story, messages);
    }

    /** All that is told of a node. */
    record Panel(
            String kind,
            String title,
            String key,
            String seen,
            String only,
            List<String> notes,
            String heading,
            List<Prose> text,
            List<String> effects,
            String source,
            List<Way> in,
            List<Way> out) {}

    /** A paragraph with the condition under which it is there. */
    record Prose(String when, String say, String source) {}

    /** A way to another node, and whether it is drawn. */
    record Way(String how, String to, boolean drawn) {}

    /** The panels by the ids of their nodes. */
    Map<String, Panel> all() {
        Map<String, Panel> panels = new LinkedHashMap<>();
        graph.nodes().forEach((id, node) -> panels.put(id, of(node)));
        return panels;
    }

    private Panel of(StoryNode node) {
        return new Panel(
                words.kind(node),
                words.title(node),
                node.key(),
                words.seen(node),
                words.only(node),
                notes.of(node),
                messages.say(node.kind() == NodeKind.WORK ? "graph.advice" : "graph.text"),
                node.text().stream().map(this::prose).toList(),
                effects.of(node.effects()),
                source(node.source()),
                graph.into(node.id()).stream()
                        .map(edge -> new Way(
                                messages.say("graph.in." + edge.kind()),
                                edge.from(),
                                edge.kind().isDrawn()))
                        .toList(),
                graph.outOf(node.id()).stream()
                        .map(edge -> new Way(
                                messages.say("graph.out." + edge.kind()),
                                edge.to(),
                                edge.kind().isDrawn()))
                        .toList());
    }

    private Prose prose(Paragraph paragraph) {
        String when = paragraph.when().isEmpty() ? "" : messages.say("graph.if", conditions.of(paragraph.when()));
        return new Prose(when, paragraph.say(), source(paragraph.source()));
    }

    private String source(String key) {
        return Optional.ofNullable(story.sources().get(key))
                .map(citation -> messages.say("graph.source", citation))
                .orElse("");
    }
}
