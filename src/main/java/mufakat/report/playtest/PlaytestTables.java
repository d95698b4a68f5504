package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;
import static mufakat.report.playtest.FindingsWords.tenths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mufakat.messages.Messages;
import mufakat.playtest.Findings;
import mufakat.playtest.Sightings.Kind;
import mufakat.playtest.Tally;
import mufakat.story.Measure;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** The tables of a report, with the habits side by side. */
final class PlaytestTables {
    private final Findings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;

    PlaytestTables(Findings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
    }

    List<String> fared() {
        Columns table = new Columns().row(words.head("habit", "games", "ambition", "comfort", "ending"));
        findings.tallies()
                .forEach((habit, tally) -> table.row(List.of(
                        words.habit(habit),
                        String.valueOf(tally.games()),
                        tenths(tally.ambitionInTenths()),
                        tenths(tally.comfortInTenths()),
                        endings(tally))));
        findings.best()
                .ifPresent(game -> table.row(List.of(
                        messages.say("playtest.best-found"),
                        "1",
                        String.valueOf(game.worth().ambition()),
                        String.valueOf(game.worth().comfort()),
                        game.last().state().subject())));
        return table.lines();
    }

    private String endings(Tally tally) {
        return tally.sightings().of(Kind.ENDING).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> messages.say("playtest.most-often", most.getKey(), share(most.getValue(), tally.games())))
                .orElse("–");
    }

    List<String> items() {
        List<String> head = new ArrayList<>(words.head("item"));
        findings.tallies().keySet().forEach(habit -> head.add(words.habit(habit)));
        Columns table = new Columns().row(head);
        for (Proposal item : story.proposals().values()) {
            List<String> row = new ArrayList<>(List.of(item.shortTitle()));
            findings.tallies().values().forEach(tally -> row.add(words.fortune(tally.fortune(item.id()))));
            table.row(row);
        }
        return table.lines();
    }

    List<String> measures() {
        List<String> head = new ArrayList<>(words.head("measure"));
        findings.tallies().keySet().forEach(habit -> head.add(words.habit(habit)));
        Columns table = new Columns().row(head);
        for (Measure measure : story.measures().values()) {
            List<String> row = new ArrayList<>(List.of(measure.name()));
            findings.tallies().values().forEach(tally -> row.add(words.spread(tally.measure(measure.id()))));
            table.row(row);
        }
        return table.lines();
    }
}
