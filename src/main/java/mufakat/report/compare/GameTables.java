package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mufakat.compare.Carriage;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.compare.PromiseCount;
import mufakat.compare.Remark;
import mufakat.compare.TabledObjection;
import mufakat.report.Columns;
import mufakat.story.Measure;
import mufakat.story.Proposal;
import mufakat.words.Cells;

/** The tables of a comparison with a line for each game, for a terminal of 80 columns. */
final class GameTables {
    private static final int WIDTH = 76;

    /** What is left for the columns of measures and texts must be enough for them. */
    private static final int NAME = 22;

    private static final String DASH = "–";
    private static final String FELL = "×";

    private final Comparison comparison;
    private final ComparisonWords words;

    GameTables(Comparison comparison, ComparisonWords words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** How each game ended. */
    List<String> games() {
        Columns columns = new Columns()
                .row(List.of(words.say("head.game"), words.say("head.ambition"), words.say("head.comfort")));
        comparison
                .accounts()
                .forEach(account -> columns.row(List.of(
                        name(account),
                        String.valueOf(account.worth().ambition()),
                        String.valueOf(account.worth().comfort()))));
        List<String> lines = new ArrayList<>(columns.lines());
        lines.set(0, lines.get(0) + "  " + words.say("head.ending"));
        for (int i = 1; i < lines.size(); i++) {
            GameSummary account = comparison.accounts().get(i - 1);
            String doubt = account.remarks().stream().anyMatch(remark -> remark.weight() == Remark.Weight.DOUBTED)
                    ? " " + words.say("report.doubted")
                    : "";
            lines.set(i, Cells.fit(lines.get(i) + "  " + words.ending(account) + doubt, WIDTH));
        }
        return lines;
    }

    /** The value of each measure in each game; what the numbers over the columns stand for comes first. */
    List<String> measures() {
        List<Measure> measures = List.copyOf(comparison.story().measures().values());
        return numbered(
                measures.stream().map(Measure::name).toList(),
                (account, index) -> String.valueOf(
                        account.measures().get(measures.get(index).id())));
    }

    /** The strength of each text's core where it was agreed, and who held it up where it fell. */
    List<String> texts() {
        List<Proposal> items = comparison.story().proposals().values().stream()
                .filter(item -> comparison.accounts().stream()
                        .anyMatch(account -> account.lastOf(item.id()).isPresent()))
                .toList();
        return numbered(
                items.stream().map(Proposal::title).toList(), (account, index) -> text(account, items.get(index)));
    }

    private static String text(GameSummary account, Proposal item) {
        return account.lastOf(item.id())
                .map(fate -> fate.agreed()
                        ? String.valueOf(fate.last().strength(item.core()))
                        : FELL
                                + fate.objecting().stream()
                                        .map(TabledObjection::member)
                                        .collect(Collectors.joining(FELL)))
                .orElse(DASH);
    }

    /** In how many games each text was agreed, and by which partners it was carried; nothing where none ever was. */
    List<String> carriers() {
        List<Carriage> carriages = Carriage.of(comparison);
        if (carriages.stream().allMatch(carriage -> carriage.partners().isEmpty())) {
            return List.of();
        }
        return carriages.stream()
                .map(carriage -> words.say(
                        "report.carriage", words.item(carriage.item()), carriage.agreed(), partners(carriage)))
                .toList();
    }

    private String partners(Carriage carriage) {
        List<String> parts = new ArrayList<>();
        carriage.partners()
                .forEach((partner, games) ->
                        parts.add(words.say("report.carriage.partner", words.partner(partner), games)));
        if (carriage.withoutPartner() > 0) {
            parts.add(words.say("report.carriage.none", carriage.withoutPartner()));
        }
        return String.join(", ", parts);
    }

    /** What was promised in the games that promised something, and what became of it. */
    List<String> promises() {
        List<GameSummary> promising = comparison.accounts().stream()
                .filter(account -> account.promises().made() > 0)
                .toList();
        if (promising.isEmpty()) {
            return List.of();
        }
        boolean named = !comparison.story().promises().isEmpty();
        Columns columns = new Columns()
                .row(List.of(
                        words.say("head.game"),
                        words.say("head.made"),
                        words.say("head.kept"),
                        words.say("head.broken")));
        for (GameSummary account : promising) {
            PromiseCount promises = account.promises();
            columns.row(List.of(
                    name(account),
                    String.valueOf(promises.made()),
                    named ? String.valueOf(promises.kept()) : DASH,
                    named ? String.valueOf(promises.broken()) : DASH));
        }
        return columns.lines();
    }

    /** Columns that are numbered because their names are long, in as many tables as the width asks for. */
    private List<String> numbered(List<String> names, BiFunction<GameSummary, Integer, String> cell) {
        List<String> lines = new ArrayList<>();
        int first = 0;
        while (first < names.size()) {
            int end = fitting(first, names.size(), cell);
            if (first > 0) {
                lines.add("");
            }
            for (int column = first; column < end; column++) {
                lines.add((column + 1) + " " + names.get(column));
            }
            lines.addAll(table(first, end, cell));
            first = end;
        }
        return lines;
    }

    private int fitting(int first, int all, BiFunction<GameSummary, Integer, String> cell) {
        int end = first + 1;
        while (end < all && table(first, end + 1, cell).stream().allMatch(line -> Cells.width(line) <= WIDTH)) {
            end++;
        }
        return end;
    }

    private List<String> table(int first, int end, BiFunction<GameSummary, Integer, String> cell) {
        Columns columns = new Columns();
        List<String> head = new ArrayList<>(List.of(""));
        IntStream.range(first, end).forEach(column -> head.add(String.valueOf(column + 1)));
        columns.row(head);
        for (GameSummary account : comparison.accounts()) {
            List<String> row = new ArrayList<>(List.of(name(account)));
            IntStream.range(first, end).forEach(column -> row.add(cell.apply(account, column)));
            columns.row(row);
        }
        return columns.lines();
    }

    private static String name(GameSummary account) {
        return Cells.fit(account.name(), NAME);
    }
}
