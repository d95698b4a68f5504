package mufakat.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.report.HtmlPage;
import mufakat.story.About;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The graph of a story as a page on which one can follow a path. */
public final class GraphPage {
    /** What the script says, by the last part of the key. */
    private static final List<String> SCRIPT_WORDS = List.of(
            "find.none",
            "find.some",
            "panel.empty",
            "panel.start",
            "path",
            "effects",
            "in",
            "out",
            "also",
            "in.none",
            "out.none");

    private final Story story;
    private final Graph graph;
    private final Optional<Traffic> traffic;
    private final Messages messages;
    private final NodeWords words;

    private GraphPage(Story story, Optional<Traffic> traffic, Messages messages) {
        this.story = story;
        this.graph = StoryGraph.of(story);
        this.traffic = traffic;
        this.messages = messages;
        this.words = new NodeWords(story, traffic, messages);
    }

    /** The page as HTML. */
    public static String of(Story story, Optional<Traffic> traffic, Messages messages) {
        return new GraphPage(story, traffic, messages).page().html(messages);
    }

    private HtmlPage page() {
        About about = story.story();
        SortedMap<String, Object> values = new TreeMap<>();
        values.put(
                "by",
                about.author().isEmpty()
                        ? messages.say("graph.by", about.version())
                        : messages.say("graph.by.author", about.version(), about.author()));
        values.put(
                "counts",
                traffic.map(counts -> messages.say("graph.counts", counts.games()))
                        .orElse(""));
        values.put("views", List.of(view("flow"), view("foundations")));
        values.put("sessions", sessions());
        values.put("legend", Legend.of(messages));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("language", about.language());
        data.put("words", scriptWords());
        data.put("nodes", new Panels(story, graph, words, messages).all());
        return new HtmlPage(
                messages.say("graph.title", about.title()),
                "graph.mustache",
                values,
                List.of("graph.css"),
                List.of(HtmlPage.script("graph.js")),
                data);
    }

    private Map<String, String> scriptWords() {
        Map<String, String> said = new LinkedHashMap<>();
        SCRIPT_WORDS.forEach(key -> said.put(key, messages.say("graph." + key)));
        return said;
    }

    private Map<String, Object> view(String view) {
        Drawing drawing = new Drawing(graph, words, traffic, messages);
        Outline outline = new Outline(graph, words, messages);
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (GraphSheet sheet : graph.sheets()) {
            if (view.equals("foundations") == (sheet.part() == GraphSheet.Part.FOUNDATIONS)) {
                Map<String, Object> values = new LinkedHashMap<>(drawing.of(sheet));
                values.put("heading", SheetWords.heading(graph, sheet, messages));
                values.put("entries", outline.of(sheet));
                sheets.add(values);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("view", view);
        values.put("heading", messages.say("graph.view." + view));
        values.put("sheets", sheets);
        return values;
    }

    private List<Map<String, String>> sessions() {
        List<Map<String, String>> sessions = new ArrayList<>();
        for (GraphSheet sheet : graph.sheets()) {
            if (sheet.part() != GraphSheet.Part.FOUNDATIONS) {
                Map<String, String> link = new LinkedHashMap<>();
                String first = sheet.part() == GraphSheet.Part.SESSION
                        ? NodeKind.SESSION.id(sheet.subject())
                        : sheet.nodes().get(0);
                link.put("link", Links.to(first));
                link.put("heading", SheetWords.heading(graph, sheet, messages));
                sessions.add(link);
            }
        }
        return sessions;
    }
}
