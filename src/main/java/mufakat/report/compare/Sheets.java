package mufakat.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mufakat.compare.Comparison;
import mufakat.compare.DecisionPoint;
import mufakat.compare.GameSummary;
import mufakat.compare.Parting;
import mufakat.compare.Remark;
import mufakat.compare.Split;
import mufakat.compare.World;
import mufakat.story.Debrief;
import mufakat.story.DecisionRule;
import mufakat.story.Names;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Writes a comparison as the page's script needs it. */
public final class Sheets {
    /** Points that the page shows; the others divided the class hardly, or nothing followed. */
    private static final int POINTS = 20;

    /** Beyond so many games the page tells none decision by decision: no browser would open it. */
    private static final int TOLD = 1_000;

    /** Stages of the paths, beside the ending: six in all can still be read. */
    private static final int STAGES = 5;

    /** Games of which the transcripts are held at once; of each only what no other has is kept. */
    private static final int AT_ONCE = 200;

    private final Comparison comparison;
    private final Story story;
    private final Messages messages;
    private final ComparisonWords words;
    private final PointWords points;
    private final List<List<Integer>> frontier;
    private final List<World> worlds;
    private final List<Sheet.Named> members;
    private final List<Split> splits;
    private final List<Parting> partings;
    private final Map<String, Integer> indices = new HashMap<>();

    /** @param frontier the best known games of the story, each as comfort and ambition */
    public Sheets(Comparison comparison, List<List<Integer>> frontier, Messages messages) {
        this.comparison = comparison;
        this.story = comparison.story();
        this.messages = messages;
        this.words = new ComparisonWords(story, messages);
        this.points = new PointWords(story, words);
        this.frontier = frontier;
        this.worlds = List.copyOf(comparison.worlds().keySet());
        this.members = words.seats().stream()
                .map(member -> new Sheet.Named(member.id(), member.name()))
                .toList();
        this.splits = comparison.splits();
        this.partings = comparison.partings();
        comparison.accounts().forEach(account -> indices.put(account.name(), indices.size()));
    }

    public Sheet sheet() {
        List<Split> shown = splits.stream().limit(POINTS).toList();
        Map<Sheet.Told, Integer> pool = new LinkedHashMap<>();
        GameSheets sheets = new GameSheets(story, worlds, members, words, messages);
        List<Sheet.Game> games = games(sheets, shown, pool);
        return new Sheet(
                story.story().id(),
                story.story().title(),
                story.story().version(),
                comparison.sha256(),
                messages.say("rule." + story.story().decision()),
                otherRules(),
                members,
                new ItemSheets(comparison, messages).partners(),
                story.measures().values().stream()
                        .map(measure -> new Sheet.Measured(
                                measure.id(), measure.name(), measure.says(), Names.word(measure.direction())))
                        .toList(),
                story.sessions().stream()
                        .map(session -> new Sheet.Named(session.id(), session.title()))
                        .toList(),
                new ItemSheets(comparison, messages).items(),
                story.endings().stream()
                        .map(ending -> new Sheet.Named(ending.id(), ending.title()))
                        .toList(),
                worlds.stream().map(words::world).toList(),
                shown.stream().map(split -> point(split.point(), split)).toList(),
                stages(shown),
                games,
                List.copyOf(pool.keySet()),
                sheets.sayings(),
                openers(),
                partings.stream().map(this::pair).toList(),
                frontier,
                story.debrief().reflections().stream()
                        .map(asked -> new Sheet.Reflection(asked.id(), asked.ask(), asked.about()))
                        .toList(),
                story.debrief().discussion().stream().map(Debrief.Question::ask).toList(),
                new Assumptions(comparison).told(),
                comparison.accounts().stream()
                        .map(account -> account.header().engine())
                        .collect(Collectors.toCollection(TreeSet::new)),
                remarks());
    }

    private List<String> otherRules() {
        return Arrays.stream(DecisionRule.values())
                .filter(rule -> rule != story.story().decision())
                .map(rule -> messages.say("rule." + rule))
                .toList();
    }

    /**
     * Without those that games carry themselves; none where names are not to be told, since files are named after
     * players.
     */
    private List<String> remarks() {
        if (comparison.accounts().stream().anyMatch(account -> account.file().isEmpty())) {
            return List.of();
        }
        Set<Remark> ofGames = new HashSet<>();
        comparison.accounts().forEach(account -> ofGames.addAll(account.remarks()));
        return comparison.remarks().stream()
                .filter(remark -> !ofGames.contains(remark))
                .map(words::remark)
                .toList();
    }

    private Sheet.Point point(DecisionPoint point, Split split) {
        SortedMap<String, String> ways = new TreeMap<>();
        split.sides().keySet().forEach(way -> ways.put(way, points.way(point, way)));
        return new Sheet.Point(point.id(), Names.word(point.kind()), point.session(), points.says(point), ways);
    }

    /** The most telling points, in the order in which the story brings them. */
    private static List<Integer> stages(List<Split> shown) {
        return IntStream.range(0, Math.min(STAGES, shown.size()))
                .boxed()
                .sorted(Comparator.comparing(index -> shown.get(index).point()))
                .toList();
    }

    private List<Sheet.Game> games(GameSheets sheets, List<Split> shown, Map<Sheet.Told, Integer> pool) {
        Transcripts transcripts = new Transcripts(story, messages);
        List<GameSummary> accounts = comparison.accounts();
        List<Sheet.Game> games = new ArrayList<>();
        if (accounts.size() > TOLD) {
            accounts.forEach(account -> games.add(sheets.of(account, shown, List.of())));
            return games;
        }
        for (int first = 0; first < accounts.size(); first += AT_ONCE) {
            List<GameSummary> some = accounts.subList(first, Math.min(first + AT_ONCE, accounts.size()));
            var told = some.parallelStream().map(transcripts::of).toList();
            for (int i = 0; i < some.size(); i++) {
                List<Integer> steps = told.get(i).stream()
                        .map(step -> pool.computeIfAbsent(step, any -> pool.size()))
                        .toList();
                games.add(sheets.of(some.get(i), shown, steps));
            }
        }
        return games;
    }

    private List<Sheet.Asked> openers() {
        return new DiscussionQuestions(comparison, splits, partings, messages)
                .best().stream()
                        .map(opener -> new Sheet.Asked(
                                opener.says(),
                                opener.sides().stream()
                                        .map(side ->
                                                side.stream().map(indices::get).toList())
                                        .toList(),
                                opener.view()))
                        .toList();
    }

    private Sheet.Pair pair(Parting parting) {
        PartingWords told = new PartingWords(parting, words, new Transcripts(story, messages));
        return new Sheet.Pair(
                indices.get(parting.left().name()),
                indices.get(parting.right().name()),
                parting.shared(),
                told.leftDid(),
                told.rightDid(),
                told.turned());
    }
}
