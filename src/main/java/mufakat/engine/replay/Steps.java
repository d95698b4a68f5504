package mufakat.engine.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.Outcome;

/**
 * The steps of a game from its beginning, in order. What was taken back stays among them, as does the taking back; neither
 * counts any more. What was taken back is what the events say, never reckoned anew from the decisions.
 */
public final class Steps {
    private final List<Step> all;
    private final SortedSet<Integer> undone = new TreeSet<>();

    /** @param all the steps as they were taken, with none missing */
    public Steps(List<Step> all) {
        this.all = List.copyOf(all);
        this.all.forEach(step -> undone.addAll(step.undone()));
    }

    /** The steps that decisions make of a game that has begun; nothing where one of them is refused. */
    public static Optional<Steps> of(Game beginning, List<Decision> decisions) {
        List<Step> steps = new ArrayList<>(decisions.size());
        Game game = beginning;
        for (Decision decision : decisions) {
            Outcome outcome = game.decide(decision);
            if (!outcome.isAccepted()) {
                return Optional.empty();
            }
            steps.add(Step.of(game, decision, outcome));
            game = outcome.game();
        }
        return Optional.of(new Steps(steps));
    }

    /** All steps, those that don't count any more included. */
    public List<Step> all() {
        return all;
    }

    /** The steps that count. */
    public List<Step> counted() {
        return all.stream().filter(this::counts).toList();
    }

    /**
     * By practice, then by member, the index of the session in which, or after which, the member took it up. What a member
     * had from the start is not there.
     */
    public SortedMap<String, SortedMap<String, Integer>> takenUp() {
        SortedMap<String, SortedMap<String, Integer>> sessions = new TreeMap<>();
        for (Step step : counted()) {
            int session = step.before().state().session();
            for (Event event : step.events()) {
                if (event instanceof Event.PracticeAdopted adopted) {
                    sessions.computeIfAbsent(adopted.practice(), practice -> new TreeMap<>())
                            .putIfAbsent(adopted.member(), session);
                }
            }
        }
        return sessions;
    }

    /** Whether a step of these counts: it neither takes back nor was taken back. */
    public boolean counts(Step step) {
        return step.undone().isEmpty() && !undone.contains(step.number());
    }

    /** What was decided, step by step. */
    public List<Decision> decisions() {
        return all.stream().map(Step::decision).toList();
    }

    /** How many steps there are. */
    public int size() {
        return all.size();
    }

    /** The game after the last step; that of the beginning where there is none. */
    public Game after(Game beginning) {
        return all.isEmpty() ? beginning : all.get(all.size() - 1).after();
    }
}
