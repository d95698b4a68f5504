package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;
import static mufakat.report.playtest.FindingsWords.tenths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Sightings.Kind;
import mufakat.playtest.Tally;
import mufakat.playtest.Worth;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.story.Measure;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The parts of the page that set the games of the habits side by side. */
final class GamesParts {
    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;

    GamesParts(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
    }

    PagePart worth() {
        return new PagePart("worth", messages)
                .chart("worth", 0, messages.say("playtest.chart.worth"))
                .saying(words.reach(findings))
                .folded(new Grid(messages.say("playtest.table.worth"), habitsAfter("ambition"), ambitions()));
    }

    /** By ambition, how many games of each habit came to it and what comfort they kept. */
    private List<Row> ambitions() {
        SortedSet<Integer> all = new TreeSet<>(Comparator.reverseOrder());
        List<SortedMap<Integer, List<Integer>>> byHabit = new ArrayList<>();
        for (Tally tally : findings.tallies().values()) {
            SortedMap<Integer, List<Integer>> comforts = new TreeMap<>();
            for (Worth worth : tally.worths()) {
                comforts.computeIfAbsent(worth.ambition(), any -> new ArrayList<>())
                        .add(worth.comfort());
            }
            byHabit.add(comforts);
            all.addAll(comforts.keySet());
        }
        return all.stream()
                .map(ambition -> new Row(
                        String.valueOf(ambition),
                        byHabit.stream()
                                .map(comforts -> comforts(comforts.getOrDefault(ambition, List.of())))
                                .toList()))
                .toList();
    }

    private Cell comforts(List<Integer> comforts) {
        if (comforts.isEmpty()) {
            return Cell.of("–");
        }
        int least = comforts.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int most = comforts.stream().mapToInt(Integer::intValue).max().orElseThrow();
        String range = least == most ? String.valueOf(least) : messages.say("playtest.range", least, most);
        return Cell.of(comforts.size()).noting(messages.say("playtest.comfort", range));
    }

    PagePart habits() {
        List<Row> rows = new ArrayList<>();
        findings.tallies()
                .forEach((habit, tally) -> rows.add(new Row(
                        words.habit(habit),
                        List.of(
                                Cell.of(messages.say("playtest.habit.says." + habit)),
                                Cell.of(tally.games()),
                                Cell.of(tenths(tally.ambitionInTenths())),
                                Cell.of(tenths(tally.comfortInTenths())),
                                ending(tally)))));
        return new PagePart("habits", messages)
                .table(new Grid(
                        messages.say("playtest.table.habits"),
                        words.head("habit", "does", "games", "ambition-average", "comfort-average", "ending"),
                        rows));
    }

    private Cell ending(Tally tally) {
        return tally.sightings().of(Kind.ENDING).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Cell.bar(words.thing(Kind.ENDING, most.getKey()), most.getValue(), tally.games())
                        .noting(share(most.getValue(), tally.games())))
                .orElse(Cell.of("–"));
    }

    PagePart measures() {
        PagePart part = new PagePart("measures", messages);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : story.measures().values()) {
            part.chart("measure", rows.size(), messages.say("playtest.chart.measure", measure.name()));
            rows.add(new Row(
                    measure.name(),
                    findings.tallies().values().stream()
                            .map(tally -> Cell.of(words.spread(tally.measure(measure.id()))))
                            .toList()));
        }
        return part.table(new Grid(messages.say("playtest.table.spread"), habitsAfter("measure"), rows));
    }

    PagePart unspent() {
        List<Row> rows = new ArrayList<>();
        for (int session = findings.stretch().first();
                session <= findings.stretch().last();
                session++) {
            int index = session;
            rows.add(new Row(
                    story.sessions().get(session).title(),
                    findings.tallies().values().stream()
                            .map(tally -> Cell.of(words.spread(tally.unspent(index))))
                            .toList()));
        }
        return new PagePart("unspent", messages)
                .chart("unspent", 0, messages.say("playtest.chart.unspent"))
                .table(new Grid(messages.say("playtest.table.spread"), habitsAfter("session"), rows));
    }

    private List<String> habitsAfter(String first) {
        List<String> head = new ArrayList<>(words.head(first));
        findings.tallies().keySet().forEach(habit -> head.add(words.habit(habit)));
        return head;
    }
}
