package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.compare.Split;
import mufakat.compare.World;
import mufakat.report.Wrapped;
import mufakat.words.Messages;

/** The games of a class as sections of lines for a terminal of 80 columns. */
public final class ComparisonReport {
    private static final int SPLITS = 6;

    /** Games of a side that are named. */
    private static final int NAMED = 4;

    private static final String INDENT = "  ";

    private final Comparison comparison;
    private final Messages messages;
    private final ComparisonWords words;
    private final PointWords points;
    private final List<String> lines = new ArrayList<>();

    private ComparisonReport(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.words = new ComparisonWords(comparison.story(), messages);
        this.points = new PointWords(comparison.story(), words);
    }

    /** The report on one story, its lines without ends. */
    public static List<String> of(Comparison comparison, Messages messages) {
        ComparisonReport report = new ComparisonReport(comparison, messages);
        report.write();
        return report.lines;
    }

    private void write() {
        heading();
        GameTables tables = new GameTables(comparison, words);
        section("games", tables.games());
        section("measures", tables.measures());
        section("texts", tables.texts());
        section(
                "carriers",
                tables.carriers().stream()
                        .flatMap(line -> wrapped(line).stream())
                        .toList());
        section("promises", tables.promises());
        List<Split> splits = comparison.splits();
        section(
                "splits",
                splits.stream()
                        .limit(SPLITS)
                        .flatMap(split -> split(split).stream())
                        .toList());
        questions(splits);
    }

    private void heading() {
        SortedMap<World, Integer> worlds = comparison.worlds();
        int games = comparison.accounts().size();
        String title = comparison.story().story().title();
        if (worlds.size() == 1) {
            lines.addAll(Wrapped.lines(words.say("report.title", title, games, words.world(worlds.firstKey()))));
            return;
        }
        lines.addAll(Wrapped.lines(words.say("report.title.mixed", title, games)));
        lines.addAll(Wrapped.lines(words.say("report.unlike", differing(worlds))));
        largestFirst(worlds).stream()
                .limit(SPLITS)
                .map(world -> INDENT + words.say("report.world", world.getValue(), words.world(world.getKey())))
                .forEach(lines::add);
        if (worlds.size() > SPLITS) {
            lines.add(INDENT + words.say("report.worlds.more", worlds.size() - SPLITS));
        }
    }

    private static List<Map.Entry<World, Integer>> largestFirst(SortedMap<World, Integer> worlds) {
        return worlds.entrySet().stream()
                .sorted(Map.Entry.<World, Integer>comparingByValue().reversed())
                .toList();
    }

    /** In what the worlds differ, in words. */
    private String differing(SortedMap<World, Integer> worlds) {
        List<String> in = new ArrayList<>();
        if (worlds.keySet().stream().map(World::sha256).distinct().count() > 1) {
            in.add(words.say("differ.edition"));
        }
        if (worlds.keySet().stream().map(World::sessions).distinct().count() > 1) {
            in.add(words.say("differ.sessions"));
        }
        if (worlds.keySet().stream().mapToLong(World::seed).distinct().count() > 1) {
            in.add(words.say("differ.seed"));
        }
        if (worlds.keySet().stream().mapToInt(World::rules).distinct().count() > 1) {
            in.add(words.say("differ.rules"));
        }
        return words.and(in);
    }

    private void section(String key, List<String> section) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(words.say("report.section." + key));
            section.forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
        }
    }

    /** Prose that is going to be indented. */
    private static List<String> wrapped(String text) {
        return Wrapped.lines(INDENT + text).stream()
                .map(line -> line.substring(INDENT.length()))
                .toList();
    }

    private List<String> split(Split split) {
        List<String> told = new ArrayList<>(wrapped(points.says(split.point())));
        for (Map.Entry<String, List<GameSummary>> side : split.largestFirst()) {
            told.addAll(wrapped(INDENT
                    + words.say(
                            "report.side",
                            points.way(split.point(), side.getKey()),
                            side.getValue().size(),
                            followed(side.getValue()))));
        }
        return told;
    }

    /** What followed for the games of one side. */
    private String followed(List<GameSummary> side) {
        List<GameSummary> ended = side.stream().filter(GameSummary::isOver).toList();
        if (ended.isEmpty()) {
            return words.say("report.none-ended");
        }
        SortedMap<String, Integer> endings = new TreeMap<>();
        ended.forEach(account -> endings.merge(words.ending(account), 1, Integer::sum));
        Map.Entry<String, Integer> most =
                endings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        long ambition = Math.round(ended.stream()
                .mapToInt(game -> game.worth().ambition())
                .average()
                .orElse(0));
        long comfort = Math.round(ended.stream()
                .mapToInt(game -> game.worth().comfort())
                .average()
                .orElse(0));
        return words.say("report.followed", ambition, comfort, most.getKey(), most.getValue());
    }

    private void questions(List<Split> splits) {
        List<DiscussionQuestion> openers =
                new DiscussionQuestions(comparison, splits, comparison.partings(), messages).best();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < openers.size(); i++) {
            DiscussionQuestion opener = openers.get(i);
            String games = opener.sides().isEmpty() ? "" : " " + words.say("report.about", games(opener));
            asked.addAll(wrapped((i + 1) + ". " + opener.says().strip() + games));
        }
        section("questions", asked);
    }

    private String games(DiscussionQuestion opener) {
        return opener.sides().stream().map(this::some).collect(Collectors.joining("; "));
    }

    private String some(List<String> games) {
        List<String> names = games.stream().limit(NAMED).toList();
        int more = games.size() - names.size();
        return more == 0 ? messages.and(names) : words.say("report.and-more", messages.list(names), more);
    }
}
