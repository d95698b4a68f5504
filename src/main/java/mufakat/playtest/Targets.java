package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.Sightings.Kind;
import mufakat.playtest.Target.Bounds;
import mufakat.playtest.Target.Reached;
import mufakat.playtest.Target.Unit;
import mufakat.story.Session;

/**
 * What a story of three sessions or more must show, so that what a player does decides how it goes (rules, section 12),
 * and what a play-test of it has shown. Of what a story doesn't have nothing is asked.
 */
public final class Targets {
    static final int SESSIONS = 3;
    private static final int NO_TOOL_DECIDES_ALONE = -40;

    private final PlaytestFindings findings;
    private final int best;
    private final List<Target> targets = new ArrayList<>();

    private Targets(PlaytestFindings findings) {
        this.findings = findings;
        this.best = findings.best().map(game -> game.worth().ambition()).orElse(0);
    }

    /** The targets; none where fewer than three sessions were played. */
    public static List<Target> of(PlaytestFindings findings) {
        Targets targets = new Targets(findings);
        if (findings.stretch().sessions() >= SESSIONS) {
            targets.askAll();
        }
        return targets.targets;
    }

    private void askAll() {
        percent("drafts", new Bounds(10, 45), bySession(of(Habit.PATIENT).drafts()));
        percent("doubts", Bounds.atLeast(20), bySession(of(Habit.PATIENT).doubted()));
        without("partners", Tool.PARTNERS, -12);
        percent("each-partner", new Bounds(NO_TOOL_DECIDES_ALONE, -3), byPartner());
        without("precedents", Tool.PRECEDENTS, -5);
        without("safeguards", Tool.SAFEGUARDS, -5);
        without("promises", Tool.PROMISES, -5);
        without("consultation", Tool.CONSULTATION, -15);
        percent("bare", Bounds.atMost(45), againstBest(Habit.BARE));
        percent("recipe-opposed", Bounds.atLeast(50), once(of(Habit.RECIPE).opposed()));
        percent("recipe-adopted", Bounds.atMost(60), once(of(Habit.RECIPE).adopted()));
        percent("recipe", Bounds.atMost(30), againstBest(Habit.RECIPE));
        percent("patient", new Bounds(45, 65), againstBest(Habit.PATIENT));
        percent("haggling", new Bounds(20, 45), againstBest(Habit.HAGGLING));
        if (!findings.endings().isEmpty()) {
            percent("one-ending", Bounds.atMost(60), once(mostFrequentEnding()));
            number("endings-missed", Bounds.atMost(0), missedEndings());
        }
        number(
                "idle",
                Bounds.atMost(0),
                (int) findings.forks().stream().filter(Fork::isIdle).count() * 10);
        if (Tool.PROMISES.isIn(findings.story())) {
            number("tokens", Bounds.atMost(2), of(Habit.PATIENT).tokens().inPercent() / 10);
        }
        if (findings.endings().size() > 1) {
            percent("novice", Bounds.atLeast(50), once(notTheWorst(Habit.NOVICE)));
        }
    }

    private Reception of(Habit habit) {
        return findings.tallies().get(habit).reception();
    }

    /** What is asked of a tool that the story has. */
    private void without(String id, Tool tool, int most) {
        if (tool.isIn(findings.story())) {
            int lost = lost(findings.without().get(tool));
            percent(id, new Bounds(floor(tool), most), List.of(new Reached("", lost)));
        }
    }

    /** Consulting is no one tool among others: it may decide. */
    private static int floor(Tool tool) {
        return tool == Tool.CONSULTATION ? Integer.MIN_VALUE : NO_TOOL_DECIDES_ALONE;
    }

    private void percent(String id, Bounds must, List<Reached> reached) {
        if (!reached.isEmpty()) {
            targets.add(new Target(id, Unit.PERCENT, must, reached));
        }
    }

    private void number(String id, Bounds must, int tenths) {
        targets.add(new Target(id, Unit.NUMBER, must, List.of(new Reached("", tenths))));
    }

    /** A session in which there was nothing to count is left out. */
    private List<Reached> bySession(List<Share> shares) {
        List<Session> sessions = findings.story().sessions();
        List<Reached> reached = new ArrayList<>();
        for (int session = 0; session < shares.size(); session++) {
            if (shares.get(session).whole() > 0) {
                reached.add(new Reached(
                        sessions.get(session).id(), 10 * shares.get(session).inPercent()));
            }
        }
        return reached;
    }

    private List<Reached> byPartner() {
        List<Reached> reached = new ArrayList<>();
        findings.withoutPartner().forEach((partner, most) -> reached.add(new Reached(partner, lost(most))));
        return reached;
    }

    private static List<Reached> once(Share share) {
        return List.of(new Reached("", 10 * share.inPercent()));
    }

    /** In tenths of a per cent of the best found, how far below it that is. */
    private int lost(int ambition) {
        return 10 * new Share(ambition - best, best).inPercent();
    }

    private List<Reached> againstBest(Habit habit) {
        return once(new Share(findings.tallies().get(habit).ambitionInTenths(), 10 * best));
    }

    private Share mostFrequentEnding() {
        int games = 0;
        int most = 0;
        for (List<Integer> ended : of(Habit.PATIENT).ambitions().values()) {
            games += ended.size();
            most = Math.max(most, ended.size());
        }
        return new Share(most, games);
    }

    /** Endings that no habit comes to, in tenths; the search is a habit, too. */
    private int missedEndings() {
        return 10 * findings.neverSeen().getOrDefault(Kind.ENDING, List.of()).size();
    }

    /** Games of a habit that end otherwise than the games which, of all habits together, are worth least on average. */
    private Share notTheWorst(Habit habit) {
        SortedMap<String, List<Integer>> all = new TreeMap<>();
        findings.tallies()
                .values()
                .forEach(tally -> tally.reception()
                        .ambitions()
                        .forEach((ending, worths) -> all.computeIfAbsent(ending, any -> new ArrayList<>())
                                .addAll(worths)));
        String worst = all.keySet().stream()
                .min(Comparator.comparingDouble(ending -> mean(all.get(ending))))
                .orElse("");
        Share other = Share.NONE;
        for (var ended : of(habit).ambitions().entrySet()) {
            int games = ended.getValue().size();
            other = other.and(new Share(ended.getKey().equals(worst) ? 0 : games, games));
        }
        return other;
    }

    private static double mean(List<Integer> worths) {
        return worths.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
