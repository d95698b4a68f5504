package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.playtest.Habit;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Spread;
import mufakat.playtest.Tally;
import mufakat.playtest.Worth;
import mufakat.story.Measure;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What the charts of the page draw, as numbers and words for its script. */
final class ChartData {
    /** What the script says, by the last part of the key. */
    private static final List<String> WORDS = List.of(
            "ambition",
            "comfort",
            "frontier",
            "ceiling",
            "games",
            "spread",
            "days",
            "start",
            "copied",
            "selected",
            "select",
            "point");

    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;
    private final SortedMap<String, Integer> beginning;

    private ChartData(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
        GameState begun = Game.begin(story, story.story().seed(), findings.stretch())
                .game()
                .state();
        this.beginning = Measures.values(story, begun);
    }

    /** All of it; games that came to the same worth are one point with their number. */
    static Map<String, Object> of(PlaytestFindings findings, Messages messages) {
        return new ChartData(findings, messages).all();
    }

    private Map<String, Object> all() {
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(word -> said.put(word, messages.say("playtest.script." + word)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("words", said);
        all.put("habits", habits());
        all.put("points", points());
        all.put(
                "frontier",
                findings.frontier().stream().map(game -> point(game.worth())).toList());
        all.put("ceiling", findings.ceiling());
        all.put(
                "measures",
                story.measures().values().stream().map(this::measure).toList());
        all.put("sessions", sessions().stream().map(Session::title).toList());
        all.put(
                "unspent",
                findings.tallies().values().stream().map(this::unspent).toList());
        return all;
    }

    private static List<Integer> point(Worth worth) {
        return List.of(worth.comfort(), worth.ambition());
    }

    private List<String> habits() {
        List<String> habits = new ArrayList<>();
        findings.tallies().keySet().forEach(habit -> habits.add(words.habit(habit)));
        habits.add(words.habit(Habit.SEARCHING));
        return habits;
    }

    /** By habit, comfort, ambition and number of games; last the search, of which only its frontier is known. */
    private List<List<List<Integer>>> points() {
        List<List<List<Integer>>> points = new ArrayList<>();
        findings.tallies().values().forEach(tally -> points.add(counted(tally.worths())));
        points.add(counted(findings.frontier().stream()
                .filter(game -> game.habit() == Habit.SEARCHING)
                .map(game -> game.worth())
                .toList()));
        return points;
    }

    private static List<List<Integer>> counted(List<Worth> worths) {
        SortedMap<Integer, SortedMap<Integer, Integer>> counts = new TreeMap<>();
        worths.forEach(worth -> counts.computeIfAbsent(worth.comfort(), any -> new TreeMap<>())
                .merge(worth.ambition(), 1, Integer::sum));
        List<List<Integer>> points = new ArrayList<>();
        counts.forEach((comfort, ambitions) ->
                ambitions.forEach((ambition, games) -> points.add(List.of(comfort, ambition, games))));
        return points;
    }

    private Map<String, Object> measure(Measure measure) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", measure.name());
        values.put("says", messages.say("playtest.direction." + measure.direction(), measure.name()));
        values.put("start", beginning.get(measure.id()));
        values.put(
                "boxes",
                findings.tallies().values().stream()
                        .map(tally -> box(tally.measure(measure.id())))
                        .toList());
        return values;
    }

    private static List<Integer> box(Optional<Spread> spread) {
        return spread.map(of -> List.of(of.least(), of.lower(), of.middle(), of.upper(), of.most()))
                .orElse(List.of());
    }

    private List<Session> sessions() {
        return story.sessions()
                .subList(findings.stretch().first(), findings.stretch().last() + 1);
    }

    private List<List<Integer>> unspent(Tally tally) {
        List<List<Integer>> sessions = new ArrayList<>();
        for (int session = findings.stretch().first();
                session <= findings.stretch().last();
                session++) {
            sessions.add(box(tally.unspent(session)));
        }
        return sessions;
    }
}
