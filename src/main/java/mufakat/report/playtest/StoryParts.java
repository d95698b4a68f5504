package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.playtest.Fork;
import mufakat.playtest.Habit;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Spoken;
import mufakat.playtest.Target;
import mufakat.playtest.Tool;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.words.Messages;

/** The parts of the page about what the story offers: decisions, places, tools; and how it was played. */
final class StoryParts {
    private final PlaytestFindings findings;
    private final Messages messages;
    private final FindingsWords words;

    StoryParts(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        this.words = new FindingsWords(findings.story(), messages);
    }

    PagePart faults() {
        List<String> faults = findings.tallies().values().stream()
                .flatMap(tally -> tally.faults().stream())
                .map(words::fault)
                .toList();
        return new PagePart("faults", messages)
                .listing(messages.say("playtest.list.faults", findings.faults(), faults.size()), faults);
    }

    PagePart targets(List<Target> targets) {
        TargetWords said = new TargetWords(findings.story(), messages);
        List<Row> rows = targets.stream()
                .map(target -> new Row(
                        said.name(target),
                        List.of(Cell.of(said.must(target)), Cell.of(said.is(target)), Cell.of(said.met(target)))))
                .toList();
        return new PagePart("targets", messages)
                .table(new Grid(messages.say("playtest.table.targets"), said.head(), rows));
    }

    PagePart words() {
        SpokenWords said = new SpokenWords(words, messages);
        Spoken spoken = findings.spoken();
        List<String> strays = said.strays(spoken);
        return new PagePart("words", messages)
                .saying(said.count(spoken))
                .listing(messages.say("playtest.list.words", strays.size()), strays);
    }

    PagePart forks() {
        List<Row> rows = findings.forks().stream()
                .sorted(Comparator.comparingDouble(fork -> (double) fork.different() / fork.compared()))
                .map(fork -> new Row(words.fork(fork), List.of(Cell.of(fork.compared()), different(fork))))
                .toList();
        return new PagePart("forks", messages)
                .table(new Grid(
                        messages.say("playtest.table.forks"), words.head("decision", "compared", "different"), rows));
    }

    private Cell different(Fork fork) {
        return Cell.bar(share(fork.different(), fork.compared()), fork.different(), fork.compared())
                .noting(
                        fork.isIdle()
                                ? messages.say("playtest.nothing-came")
                                : messages.say("playtest.of", fork.different(), fork.compared()));
    }

    PagePart unseen() {
        PagePart part = new PagePart("unseen", messages);
        findings.neverSeen()
                .forEach((kind, ids) -> part.listing(
                        messages.say("playtest.list.unseen." + kind, ids.size()),
                        ids.stream().map(id -> words.thing(kind, id)).toList()));
        return findings.neverSeen().isEmpty() ? part.saying(messages.say("playtest.unseen.none")) : part;
    }

    PagePart tools() {
        int best = findings.best().map(game -> game.worth().ambition()).orElse(0);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(messages.say("playtest.with-all"), List.of(Cell.bar(String.valueOf(best), best, best))));
        findings.without()
                .forEach((tool, ambition) -> rows.add(
                        new Row(messages.say("playtest.without." + tool), List.of(worth(tool, ambition, best)))));
        findings.withoutPartner().forEach((partner, ambition) -> {
            String name = findings.story().partners().get(partner).name();
            rows.add(new Row(
                    messages.say("playtest.without.partner", name), List.of(worth(Tool.PARTNERS, ambition, best))));
        });
        return new PagePart("tools", messages)
                .saying(messages.say("playtest.tools.sample", findings.size().plans()))
                .table(new Grid(messages.say("playtest.table.tools"), words.head("searched", "best-ambition"), rows));
    }

    private Cell worth(Tool tool, int ambition, int best) {
        Cell cell = Cell.bar(String.valueOf(ambition), ambition, best);
        return tool.isIn(findings.story())
                ? cell.noting(messages.say(
                        ambition < best ? "playtest.tool.costs" : "playtest.tool.nothing",
                        share(best - ambition, best)))
                : cell.noting(messages.say("playtest.tool.none"));
    }

    PagePart method(String version) {
        List<String> habits = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            habits.add(messages.say(
                    "playtest.method.habit", words.habit(habit), messages.say("playtest.habit.says." + habit)));
        }
        return new PagePart("method", messages)
                .saying(messages.say(
                        "playtest.method.size",
                        findings.games(),
                        findings.tallies().size(),
                        findings.size().games(),
                        findings.seed()))
                .saying(messages.say("playtest.method.worlds"))
                .listing(messages.say("playtest.method.habits"), habits)
                .saying(messages.say(
                        "playtest.method.search",
                        findings.size().searched(),
                        findings.size().plans()))
                .saying(messages.say("playtest.method.forks", findings.size().forked()))
                .saying(messages.say("playtest.method." + findings.proof()))
                .saying(messages.say(
                        "playtest.method.made",
                        version,
                        words.title(findings),
                        findings.story().story().version()));
    }
}
