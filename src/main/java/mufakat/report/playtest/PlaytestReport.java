package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.Fork;
import mufakat.playtest.Habit;
import mufakat.playtest.Objection;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Spread;
import mufakat.playtest.Targets;
import mufakat.report.Columns;
import mufakat.report.Wrapped;
import mufakat.save.DecisionLine;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What a play-test found, as sections of lines for a terminal of 80 columns. */
public final class PlaytestReport {
    private static final int OBJECTIONS = 12;
    private static final String INDENT = "  ";

    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;
    private final PlaytestTables tables;
    private final List<String> lines = new ArrayList<>();

    private PlaytestReport(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
        this.tables = new PlaytestTables(findings, messages);
    }

    /** The report, its lines without ends. */
    public static List<String> of(PlaytestFindings findings, Messages messages) {
        PlaytestReport report = new PlaytestReport(findings, messages);
        report.write();
        return report.lines;
    }

    private void write() {
        add(messages.say("playtest.title", words.title(findings), findings.games(), findings.seed()));
        faults();
        table("fared", tables.fared());
        add(messages.say("playtest.reach", words.reach(findings)));
        table("targets", new TargetWords(story, messages).lines(Targets.of(findings)));
        table("endings", tables.allEndings());
        table("tabled", tables.tabled());
        table("items", tables.agreed());
        prose("objections", objections());
        prose("words", new SpokenWords(words, messages).lines(findings.spoken()));
        table("measures", tables.measures());
        prose("unspent", unspent());
        prose("idle", idle());
        prose("always", named(findings.alwaysAgreed()));
        prose("never", never());
        prose("unseen", unseen());
        table("tools", tools());
        prose("frontier", frontier());
        table("best", best());
    }

    private void prose(String key, List<String> section) {
        table(
                key,
                section.stream()
                        .flatMap(line -> Wrapped.lines(INDENT + line).stream())
                        .map(line -> line.substring(INDENT.length()))
                        .toList());
    }

    /** Lines that are kept as they are: columns, and what is to be copied. */
    private void table(String key, List<String> section) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(messages.say("playtest.section." + key));
            section.forEach(line -> lines.add(INDENT + line));
        }
    }

    private void add(String sentence) {
        lines.addAll(Wrapped.lines(sentence));
    }

    private void faults() {
        if (findings.faults() > 0) {
            add(messages.say("playtest.faults", findings.faults()));
            findings.tallies().values().stream()
                    .flatMap(tally -> tally.faults().stream())
                    .map(words::fault)
                    .forEach(this::add);
        }
    }

    private List<String> objections() {
        SortedMap<Objection, Integer> all = new TreeMap<>();
        findings.tallies()
                .values()
                .forEach(tally ->
                        tally.objections().forEach((objection, times) -> all.merge(objection, times, Integer::sum)));
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(OBJECTIONS)
                .map(entry -> words.objection(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> unspent() {
        List<String> unspent = new ArrayList<>();
        for (Habit habit : List.of(Habit.RANDOM, Habit.PATIENT)) {
            List<String> sessions = new ArrayList<>();
            for (int i = 0; i < story.sessions().size(); i++) {
                Session session = story.sessions().get(i);
                findings.tallies()
                        .get(habit)
                        .unspent(i)
                        .map(Spread::middle)
                        .ifPresent(days -> sessions.add(messages.say("playtest.unspent", session.id(), days)));
            }
            unspent.add(messages.say("playtest.unspent.by", words.habit(habit), String.join(", ", sessions)));
        }
        return unspent;
    }

    private List<String> idle() {
        return findings.forks().stream()
                .filter(Fork::isIdle)
                .map(fork -> messages.say("playtest.idle", words.fork(fork), fork.compared()))
                .toList();
    }

    private List<String> never() {
        return findings.neverAgreed().stream()
                .map(item -> findings.ceilings().get(item) == 0
                        ? messages.say("playtest.never." + findings.proof(), words.shortItem(item))
                        : words.shortItem(item))
                .toList();
    }

    private List<String> named(List<String> items) {
        return items.stream().map(words::shortItem).toList();
    }

    private List<String> unseen() {
        List<String> unseen = new ArrayList<>();
        findings.neverSeen()
                .forEach((kind, ids) ->
                        ids.forEach(id -> unseen.add(messages.say("playtest.unseen." + kind, words.thing(kind, id)))));
        return unseen;
    }

    private List<String> tools() {
        int best = findings.best().map(game -> game.worth().ambition()).orElse(0);
        Columns table = new Columns();
        findings.without()
                .forEach((tool, ambition) -> table.row(List.of(
                        messages.say("playtest.without." + tool),
                        String.valueOf(ambition),
                        share(ambition - best, best))));
        findings.withoutPartner()
                .forEach((partner, ambition) -> table.row(List.of(
                        messages.say(
                                "playtest.without.partner",
                                story.partners().get(partner).name()),
                        String.valueOf(ambition),
                        share(ambition - best, best))));
        return table.lines();
    }

    private List<String> frontier() {
        return findings.frontier().stream()
                .map(game -> messages.say(
                        "playtest.point", game.worth().ambition(), game.worth().comfort(), words.habit(game.habit())))
                .toList();
    }

    private List<String> best() {
        return findings.best()
                .map(game -> game.decisions().stream().map(DecisionLine::write).toList())
                .orElse(List.of());
    }
}
