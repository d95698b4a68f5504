package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import mufakat.playtest.Fork;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Targets;
import mufakat.words.Messages;

/** What an author should look at first. */
final class Headlines {
    private final PlaytestFindings findings;
    private final Messages messages;
    private final FindingsWords words;
    private final List<Headline> found = new ArrayList<>();

    private Headlines(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        this.words = new FindingsWords(findings.story(), messages);
    }

    /**
     * A thing found.
     *
     * @param link the id of the part that shows it
     */
    record Headline(String text, String link) {}

    /** What was found, the most urgent first; empty where nothing stands out. */
    static List<Headline> of(PlaytestFindings findings, Messages messages) {
        Headlines headlines = new Headlines(findings, messages);
        headlines.look();
        return headlines.found;
    }

    private void look() {
        add("faults", findings.faults(), "faults", "");
        List<String> missed = Targets.of(findings).stream()
                .filter(target -> !target.isMet())
                .map(target -> messages.say("playtest.target." + target.id()))
                .toList();
        add("targets", missed.size(), "targets", words.and(missed));
        int unseen = findings.neverSeen().values().stream().mapToInt(List::size).sum();
        add("unseen", unseen, "unseen", "");
        List<String> idle =
                findings.forks().stream().filter(Fork::isIdle).map(words::fork).toList();
        add("idle", idle.size(), "forks", words.and(idle));
        List<String> never = findings.neverAgreed();
        add("never", never.size(), "items", items(never));
        List<String> always = findings.alwaysAgreed();
        add("always", always.size(), "items", items(always));
        int best = findings.best().map(game -> game.worth().ambition()).orElse(0);
        List<String> idleTools = new ArrayList<>();
        findings.without().forEach((tool, ambition) -> {
            if (ambition >= best && tool.isIn(findings.story())) {
                idleTools.add(messages.say("playtest.tool." + tool));
            }
        });
        add("tools", idleTools.size(), "tools", words.and(idleTools));
    }

    private String items(List<String> items) {
        return words.and(items.stream().map(words::shortItem).toList());
    }

    private void add(String key, int number, String link, String names) {
        if (number > 0) {
            found.add(new Headline(messages.say("playtest.headline." + key, number, names), link));
        }
    }
}
