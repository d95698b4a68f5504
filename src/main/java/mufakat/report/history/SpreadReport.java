package mufakat.report.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import mufakat.history.accuracy.Contest;
import mufakat.history.spread.RankCorrelation;
import mufakat.history.spread.Spreading;
import mufakat.history.spread.Uptake;
import mufakat.report.Columns;
import mufakat.report.Wrapped;
import mufakat.words.Messages;
import mufakat.words.Numbers;

/** In which order practices spread in games of the story, against the order in which they really did. */
public final class SpreadReport {
    private static final String INDENT = "  ";

    private final List<Spreading> practices;
    private final Map<String, Uptake> games;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    /**
     * A report.
     *
     * @param games under the ends of their names' keys, the one that matters most first
     */
    public SpreadReport(List<Spreading> practices, Map<String, Uptake> games, Messages messages) {
        this.practices = practices;
        this.games = new LinkedHashMap<>(games);
        this.messages = messages;
    }

    public List<String> lines() {
        if (practices.isEmpty()) {
            return List.of();
        }
        lines.add("");
        add(messages.say("history.spread"));
        List<String> head = new ArrayList<>(List.of("", messages.say("history.spread.members")));
        games.keySet().forEach(game -> head.add(messages.say("history.spread." + game)));
        head.add(messages.say("history.spread.capacity"));
        Columns table = new Columns().row(head);
        practices.forEach(practice -> table.row(row(practice)));
        table.lines().forEach(line -> lines.add(INDENT + line));
        add(INDENT + messages.say("history.spread.reading"));
        games.forEach(this::judged);
        practices.forEach(this::years);
        return lines;
    }

    private List<String> row(Spreading practice) {
        List<String> row = new ArrayList<>(List.of(
                practice.practice().name(), String.valueOf(practice.record().size())));
        games.values().forEach(game -> row.add(cell(practice.with(game))));
        row.add(cell(practice.withCapacity()));
        return row;
    }

    private String cell(RankCorrelation correlation) {
        return correlation.coefficient().isEmpty()
                ? messages.say("history.spread.no-order")
                : messages.say(
                        "history.spread.cell",
                        hundredths(correlation.coefficient().getAsDouble()),
                        new ChanceWords(messages).of(correlation.chance()));
    }

    /** Where the order in a game is better than a trend common to all, and where it isn't. */
    private void judged(String game, Uptake uptake) {
        List<String> better = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Spreading practice : practices) {
            boolean tells = practice.with(uptake).chance() < Contest.LEVEL;
            (tells ? better : not).add(practice.practice().name());
        }
        String name = messages.say("history.spread." + game);
        if (!better.isEmpty()) {
            add(INDENT + messages.say("history.spread.better", name, messages.list(better)));
        }
        if (!not.isEmpty()) {
            add(INDENT + messages.say("history.spread.not", name, messages.list(not)));
        }
    }

    private void years(Spreading practice) {
        Uptake first = games.values().iterator().next();
        List<String> members = practice.record().stream()
                .map(taken -> messages.say(
                        "history.spread.year",
                        taken.member(),
                        year(taken.year()),
                        year(first.year(taken.practice(), taken.member()))))
                .toList();
        add(INDENT + messages.say("history.spread.years", practice.practice().name(), String.join(", ", members)));
    }

    private String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : messages.say("history.spread.never");
    }

    private static String hundredths(double coefficient) {
        String plain = String.format(Locale.ROOT, "%.2f", Math.abs(coefficient));
        return coefficient < 0 ? Numbers.signed(-1).charAt(0) + plain : plain;
    }

    private void add(String line) {
        lines.addAll(Wrapped.lines(line));
    }
}
