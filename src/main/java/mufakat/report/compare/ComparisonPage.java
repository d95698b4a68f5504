package mufakat.report.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.messages.Messages;
import mufakat.report.Charts;
import mufakat.report.Page;

/** The games of a class as a page to be projected, walked through and printed. */
public final class ComparisonPage {
    private ComparisonPage() {}

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
        SortedMap<String, Object> values = new TreeMap<>();
        values.put("refused", refused);
        values.put("version", version);
        SortedMap<String, Object> data = new TreeMap<>();
        data.put(
                "sheets",
                comparisons.stream()
                        .map(comparison -> new Sheets(
                                        comparison, frontiers.getOrDefault(comparison.sha256(), List.of()), messages)
                                .sheet())
                        .toList());
        return new Page(
                        messages.say("compare.page.title"),
                        "compare.mustache",
                        values,
                        List.of("compare.css"),
                        List.of(Charts.library(), Page.script("compare.js")),
                        data)
                .html(messages);
    }
}
