package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.messages.Messages;
import mufakat.playtest.Findings;
import mufakat.playtest.Fork;
import mufakat.playtest.Habit;
import mufakat.playtest.Tool;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;

/** The parts of the page about what the story offers: decisions, places, tools; and how it was played. */
final class StoryParts {
    private final Findings findings;
    private final Messages messages;
    private final FindingsWords words;

    StoryParts(Findings findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        this.words = new FindingsWords(findings.story(), messages);
    }

    Part faults() {
        List<String> faults = findings.tallies().values().stream()
                .flatMap(tally -> tally.faults().stream())
                .map(words::fault)
                .toList();
        return new Part("faults", messages)
                .listing(messages.say("playtest.list.faults", findings.faults(), faults.size()), faults);
    }

    Part forks() {
        List<Row> rows = findings.forks().stream()
                .sorted(Comparator.comparingDouble(fork -> (double) fork.different() / fork.compared()))
                .map(fork -> new Row(words.fork(fork), List.of(Cell.of(fork.compared()), different(fork))))
                .toList();
        return new Part("forks", messages)
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

    Part unseen() {
        Part part = new Part("unseen", messages);
        findings.neverSeen()
                .forEach((kind, ids) -> part.listing(
                        messages.say("playtest.list.unseen." + kind, ids.size()),
                        ids.stream().map(id -> words.thing(kind, id)).toList()));
        return findings.neverSeen().isEmpty() ? part.saying(messages.say("playtest.unseen.none")) : part;
    }

    Part tools() {
        int best = findings.best().map(game -> game.worth().ambition()).orElse(0);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(messages.say("playtest.with-all"), List.of(Cell.bar(String.valueOf(best), best, best))));
        findings.without()
                .forEach((tool, ambition) -> rows.add(
                        new Row(messages.say("playtest.without." + tool), List.of(worth(tool, ambition, best)))));
        return new Part("tools", messages)
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

    Part method(String version) {
        List<String> habits = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            habits.add(messages.say(
                    "playtest.method.habit", words.habit(habit), messages.say("playtest.habit.says." + habit)));
        }
        return new Part("method", messages)
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
