package mufakat.report.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.compare.Comparison;
import mufakat.report.Charts;
import mufakat.report.HtmlPage;
import mufakat.words.Messages;

/** The games of a class as a page to be projected, walked through and printed. */
public final class ComparisonPage {
    private static final String SCRIPT_WORDS = "compare.script.";

    private static final List<String> VIEWS = List.of(
            "outcomes", "splits", "pairs", "paths", "members", "clauses", "carriers", "rules", "reflections", "method");

    /** In this order: each uses what those before it define. */
    private static final List<String> SCRIPTS = List.of(
            "charts.js",
            "compare-building.js",
            "compare-charts.js",
            "compare-views.js",
            "compare-texts.js",
            "compare-game.js",
            "compare.js");

    private ComparisonPage() {}

    /** A part of the page, as the template sets it. */
    record View(String id, String heading, String reading) {}

    /**
     * The page as HTML.
     *
     * @param comparisons one for each story, the one with the most games first
     * @param frontiers by hash of a story, the best known games, each as comfort and ambition
     * @param refused how many saves could not be compared
     * @param version of this program
     */
    public static String of(
            List<Comparison> comparisons,
            SortedMap<String, List<List<Integer>>> frontiers,
            int refused,
            String version,
            Messages messages) {
        return page(comparisons, frontiers, refused, version, messages).html(messages);
    }

    /** Writes the same page, of any number of games, without ever holding all of it. */
    public static void write(
            Writer out,
            List<Comparison> comparisons,
            SortedMap<String, List<List<Integer>>> frontiers,
            int refused,
            String version,
            Messages messages)
            throws IOException {
        page(comparisons, frontiers, refused, version, messages).write(out, messages);
    }

    private static HtmlPage page(
            List<Comparison> comparisons,
            SortedMap<String, List<List<Integer>>> frontiers,
            int refused,
            String version,
            Messages messages) {
        SortedMap<String, Object> values = new TreeMap<>();
        values.put("made", messages.say("compare.page.made", version));
        values.put("views", VIEWS.stream().map(id -> view(id, messages)).toList());
        SortedMap<String, Object> data = new TreeMap<>();
        data.put("refused", refused);
        data.put("words", messages.under(SCRIPT_WORDS));
        data.put(
                "sheets",
                comparisons.stream()
                        .map(comparison -> new Sheets(
                                        comparison, frontiers.getOrDefault(comparison.sha256(), List.of()), messages)
                                .sheet())
                        .toList());
        return new HtmlPage(
                messages.say("compare.page.title"),
                "compare.mustache",
                values,
                List.of("report.css", "compare.css"),
                Stream.concat(Stream.of(Charts.library()), SCRIPTS.stream().map(HtmlPage::script))
                        .toList(),
                data);
    }

    private static View view(String id, Messages messages) {
        String key = "compare.page." + id;
        return new View(id, messages.say(key), messages.say(key + ".reading"));
    }
}
