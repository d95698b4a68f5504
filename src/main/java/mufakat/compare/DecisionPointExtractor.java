package mufakat.compare;

import static mufakat.compare.DecisionPoint.DONE;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.compare.DecisionPoint.Kind;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.engine.replay.Step;
import mufakat.story.Names;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * Goes through a game and notes which way it went at every decision point. What was taken back counts as never done, but
 * for what was said in a corridor (rules, section 5).
 */
final class DecisionPointExtractor {
    private final Story story;
    private final SortedMap<DecisionPoint, String> choices = new TreeMap<>();
    private final SortedSet<Integer> floors = new TreeSet<>();

    private DecisionPointExtractor(Story story) {
        this.story = story;
    }

    /** @param counted the steps of the game that count */
    static DecisionPointExtractor of(Story story, List<Step> counted) {
        DecisionPointExtractor crossing = new DecisionPointExtractor(story);
        counted.forEach(crossing::note);
        return crossing;
    }

    SortedMap<DecisionPoint, String> choices() {
        return choices;
    }

    SortedSet<Integer> floors() {
        return floors;
    }

    private void note(Step taken) {
        int session = taken.before().state().session();
        if (taken.before().state().phase() == Phase.DEBATING) {
            reply(taken, session);
            return;
        }
        taken.decision()
                .on(new Decision.Cases<Object>(
                        d -> put(scene(taken), session, taken.before().state().subject(), d.choice()),
                        d -> null,
                        d -> put(Kind.CONSULT, session, d.member(), DONE),
                        d -> put(Kind.WORKSHOP, session, d.item(), DONE),
                        d -> null,
                        d -> put(Kind.OFFER, session, taken.before().state().subject(), "accepted"),
                        d -> put(Kind.OFFER, session, taken.before().state().subject(), "declined"),
                        d -> put(Kind.CIRCULATE, session, d.item(), DONE),
                        d -> choices.put(new DecisionPoint(Kind.CO_SPONSOR, session, d.item(), d.member()), DONE),
                        d -> choices.put(new DecisionPoint(Kind.PROMISE, session, d.item(), d.member()), DONE),
                        d -> null,
                        d -> null,
                        d -> floors.add(session),
                        d -> table(d, taken.before().state()),
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null,
                        d -> null));
    }

    private static Kind scene(Step taken) {
        return taken.before().state().phase() == Phase.INCIDENT ? Kind.INCIDENT : Kind.SCENE;
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
    private void reply(Step taken, int session) {
        choices.putIfAbsent(
                DecisionPoint.of(
                        Kind.REPLY,
                        session,
                        taken.before().state().debate().orElseThrow().item()),
                Names.key(taken.decision().getClass()));
    }
}
