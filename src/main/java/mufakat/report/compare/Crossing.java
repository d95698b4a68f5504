package mufakat.report.compare;

import static mufakat.report.compare.DecisionPoint.DONE;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.report.compare.DecisionPoint.Kind;
import mufakat.save.Step;
import mufakat.story.Names;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * Goes through a game and notes which way it went at every decision point. What was taken back counts as never done, but
 * for what was said in a corridor (rules, section 5).
 */
final class Crossing {
    private final Story story;
    private final SortedMap<DecisionPoint, String> choices = new TreeMap<>();
    private final SortedSet<Integer> floors = new TreeSet<>();

    private Crossing(Story story) {
        this.story = story;
    }

    /** A decision that counted, and the state in which it was taken. */
    private record Taken(int number, Decision decision, GameState before) {}

    static Crossing of(Story story, GameState beginning, List<Step> steps) {
        Crossing crossing = new Crossing(story);
        crossing.counted(beginning, steps).forEach(crossing::note);
        return crossing;
    }

    SortedMap<DecisionPoint, String> choices() {
        return choices;
    }

    SortedSet<Integer> floors() {
        return floors;
    }

    /** The numbers of the decisions that counted, in order. */
    static List<Integer> path(List<Step> steps) {
        return counted(steps).stream().map(step -> step.entry().n()).toList();
    }

    private List<Taken> counted(GameState beginning, List<Step> steps) {
        SortedMap<Integer, GameState> before = new TreeMap<>();
        GameState state = beginning;
        for (Step step : steps) {
            before.put(step.entry().n(), state);
            state = step.after().state();
        }
        return counted(steps).stream()
                .map(step -> new Taken(
                        step.entry().n(),
                        step.entry().decision(),
                        before.get(step.entry().n())))
                .toList();
    }

    private static List<Step> counted(List<Step> steps) {
        List<Step> counted = new ArrayList<>();
        for (Step step : steps) {
            if (step.entry().decision() instanceof Decision.Undo undo) {
                counted.removeIf(earlier -> earlier.entry().n() > undo.to()
                        && earlier.entry().decision().kind() == Decision.Kind.WORK);
            } else {
                counted.add(step);
            }
        }
        return counted;
    }

    private void note(Taken taken) {
        int session = taken.before().session();
        if (taken.before().phase() == Phase.DEBATING) {
            reply(taken, session);
            return;
        }
        taken.decision()
                .on(new Decision.Cases<Object>(
                        d -> put(scene(taken), session, taken.before().subject(), d.choice()),
                        d -> null,
                        d -> put(Kind.CONSULT, session, d.member(), DONE),
                        d -> put(Kind.WORKSHOP, session, d.item(), DONE),
                        d -> null,
                        d -> put(Kind.OFFER, session, taken.before().subject(), "accepted"),
                        d -> put(Kind.OFFER, session, taken.before().subject(), "declined"),
                        d -> put(Kind.CIRCULATE, session, d.item(), DONE),
                        d -> choices.put(new DecisionPoint(Kind.CO_SPONSOR, session, d.item(), d.member()), DONE),
                        d -> choices.put(new DecisionPoint(Kind.PROMISE, session, d.item(), d.member()), DONE),
                        d -> null,
                        d -> null,
                        d -> floors.add(session),
                        d -> table(d, taken.before()),
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null));
    }

    private static Kind scene(Taken taken) {
        return taken.before().phase() == Phase.INCIDENT ? Kind.INCIDENT : Kind.SCENE;
    }

    private Object put(Kind kind, int session, String subject, String way) {
        return choices.put(DecisionPoint.of(kind, session, subject), way);
    }

    /** The text that is tabled is the one on the desk. */
    private Object table(Decision.Table table, GameState before) {
        Proposal item = story.proposals().get(table.item());
        int core = before.item(table.item()).draft().text().strength(item.core());
        put(Kind.AGENDA, before.session(), table.item(), DONE);
        put(Kind.FORUM, before.session(), table.item(), table.forum());
        return put(Kind.CORE, before.session(), table.item(), String.valueOf(core));
    }

    /** Only the first answer to an objection is a point: what comes after depends on it. */
    private void reply(Taken taken, int session) {
        choices.putIfAbsent(
                DecisionPoint.of(
                        Kind.REPLY,
                        session,
                        taken.before().debate().orElseThrow().item()),
                Names.key(taken.decision().getClass()));
    }
}
