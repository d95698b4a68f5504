package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.messages.Messages;
import mufakat.playtest.Findings;
import mufakat.report.Charts;
import mufakat.report.Page;
import mufakat.story.About;

/** What a play-test found as a page with charts. */
public final class PlaytestPage {
    private final Findings findings;
    private final Messages messages;

    private PlaytestPage(Findings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    /**
     * The page as HTML.
     *
     * @param version of this program, for whoever wants to repeat it
     */
    public static String of(Findings findings, String version, Messages messages) {
        return new PlaytestPage(findings, messages).page(version).html(messages);
    }

    private Page page(String version) {
        About about = findings.story().story();
        BestGame best = new BestGame(findings, messages);
        List<Headlines.Headline> headlines = Headlines.of(findings, messages);
        SortedMap<String, Object> values = new TreeMap<>();
        values.put("counts", messages.say("playtest.page.counts", findings.games(), findings.seed(), about.version()));
        values.put("language", about.language());
        values.put("headlines", headlines);
        values.put("quiet", headlines.isEmpty());
        values.put("parts", parts());
        values.put("best", best.part());
        values.put("chapters", best.chapters());
        values.put("lines", best.lines());
        values.put("method", new StoryParts(findings, messages).method(version));
        return new Page(
                messages.say("playtest.page.title", new FindingsWords(findings.story(), messages).title(findings)),
                "playtest.mustache",
                values,
                List.of("report.css", "playtest.css"),
                List.of(Charts.library(), Page.script("charts.js"), Page.script("playtest.js")),
                ChartData.of(findings, messages));
    }

    private List<Part> parts() {
        GamesParts games = new GamesParts(findings, messages);
        ItemsParts items = new ItemsParts(findings, messages);
        StoryParts story = new StoryParts(findings, messages);
        List<Part> parts = new ArrayList<>();
        if (findings.faults() > 0) {
            parts.add(story.faults());
        }
        parts.addAll(List.of(
                games.worth(),
                games.habits(),
                items.items(),
                items.blocked(),
                games.measures(),
                games.unspent(),
                story.forks(),
                story.unseen(),
                story.tools()));
        return parts;
    }
}
