package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Target;
import mufakat.playtest.Targets;
import mufakat.report.Charts;
import mufakat.report.HtmlPage;
import mufakat.story.About;
import mufakat.words.Messages;

/** What a play-test found as a page with charts. */
public final class PlaytestPage {
    private final PlaytestFindings findings;
    private final Messages messages;

    private PlaytestPage(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    /**
     * The page as HTML.
     *
     * @param version of this program, for whoever wants to repeat it
     */
    public static String of(PlaytestFindings findings, String version, Messages messages) {
        return new PlaytestPage(findings, messages).page(version).html(messages);
    }

    private HtmlPage page(String version) {
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
        return new HtmlPage(
                messages.say("playtest.page.title", new FindingsWords(findings.story(), messages).title(findings)),
                "playtest.mustache",
                values,
                List.of("report.css", "playtest.css"),
                List.of(Charts.library(), HtmlPage.script("charts.js"), HtmlPage.script("playtest.js")),
                ChartData.of(findings, messages));
    }

    private List<PagePart> parts() {
        GamesParts games = new GamesParts(findings, messages);
        ItemsParts items = new ItemsParts(findings, messages);
        StoryParts story = new StoryParts(findings, messages);
        List<PagePart> parts = new ArrayList<>();
        if (findings.faults() > 0) {
            parts.add(story.faults());
        }
        List<Target> targets = Targets.of(findings);
        if (!targets.isEmpty()) {
            parts.add(story.targets(targets));
        }
        parts.addAll(List.of(
                games.worth(),
                games.habits(),
                items.items(),
                items.blocked(),
                story.words(),
                games.measures(),
                games.unspent(),
                story.forks(),
                story.unseen(),
                story.tools()));
        return parts;
    }
}
