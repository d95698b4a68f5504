package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;
import static mufakat.report.playtest.FindingsWords.tenths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Sightings.Kind;
import mufakat.playtest.Tally;
import mufakat.report.Columns;
import mufakat.story.Story;
import mufakat.words.Cells;
import mufakat.words.Messages;

/** The tables of a report, with the habits side by side. */
final class PlaytestTables {
    private static final int WIDEST = 98;

    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;

    PlaytestTables(PlaytestFindings findings, Messages messages) {
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
                        game.last().state().subject().isEmpty()
                                ? "–"
                                : game.last().state().subject())));
        return table.lines();
    }

    private String endings(Tally tally) {
        return tally.sightings().of(Kind.ENDING).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> messages.say("playtest.most-often", most.getKey(), share(most.getValue(), tally.games())))
                .orElse("–");
    }

    /** How many games in a hundred came to each ending. */
    List<String> allEndings() {
        List<String> endings = findings.endings();
        return endings.isEmpty()
                ? List.of()
                : sideBySide(
                        "end",
                        endings,
                        id -> id,
                        (tally, ending) -> share(tally.sightings().of(Kind.ENDING, ending), tally.games()));
    }

    /** In how many games in a hundred an item was tabled at all. */
    List<String> tabled() {
        return items((tally, item) -> share(tally.sightings().of(Kind.ITEM, item), tally.games()));
    }

    List<String> agreed() {
        return items((tally, item) -> words.fortune(tally.fortune(item)));
    }

    private List<String> items(BiFunction<Tally, String, String> cell) {
        return sideBySide("item", findings.items(), words::shortItem, cell);
    }

    List<String> measures() {
        return sideBySide(
                "measure",
                List.copyOf(story.measures().keySet()),
                id -> story.measures().get(id).name(),
                (tally, measure) -> words.spread(tally.measure(measure)));
    }

    /** A row for each id and a column for each habit; where that is too wide, the habits in two parts. */
    private List<String> sideBySide(
            String of, List<String> ids, UnaryOperator<String> name, BiFunction<Tally, String, String> cell) {
        List<Tally> all = List.copyOf(findings.tallies().values());
        List<String> whole = beside(all, of, ids, name, cell);
        if (whole.stream().allMatch(line -> Cells.width(line) <= WIDEST)) {
            return whole;
        }
        List<String> parts = new ArrayList<>(beside(all.subList(0, all.size() / 2), of, ids, name, cell));
        parts.addAll(beside(all.subList(all.size() / 2, all.size()), of, ids, name, cell));
        return parts;
    }

    private List<String> beside(
            List<Tally> tallies,
            String of,
            List<String> ids,
            UnaryOperator<String> name,
            BiFunction<Tally, String, String> cell) {
        List<String> head = new ArrayList<>(words.head(of));
        tallies.forEach(tally -> head.add(words.habit(tally.habit())));
        Columns table = new Columns().row(head);
        for (String id : ids) {
            List<String> row = new ArrayList<>(List.of(name.apply(id)));
            tallies.forEach(tally -> row.add(cell.apply(tally, id)));
            table.row(row);
        }
        return table.lines();
    }
}
