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
        GameState before = taken.before().state();
        int session = before.session();
        if (before.phase() == Phase.DEBATING) {
            reply(taken, session);
        } else if (taken.decision() instanceof Decision.Choose choose) {
            put(
                    before.phase() == Phase.INCIDENT ? Kind.INCIDENT : Kind.SCENE,
                    session,
                    before.subject(),
                    choose.choice());
        } else if (taken.decision() instanceof Decision.Accept) {
            put(Kind.OFFER, session, before.subject(), "accepted");
        } else if (taken.decision() instanceof Decision.Decline) {
            put(Kind.OFFER, session, before.subject(), "declined");
        } else if (taken.decision() instanceof Decision.Consult consult) {
            put(Kind.CONSULT, session, consult.member(), DONE);
        } else if (taken.decision() instanceof Decision.Workshop workshop) {
            put(Kind.WORKSHOP, session, workshop.item(), DONE);
        } else if (taken.decision() instanceof Decision.Circulate circulate) {
            put(Kind.CIRCULATE, session, circulate.item(), DONE);
        } else if (taken.decision() instanceof Decision.CoSponsor ask) {
            choices.put(new DecisionPoint(Kind.CO_SPONSOR, session, ask.item(), ask.member()), DONE);
        } else if (taken.decision() instanceof Decision.Promise promise) {
            choices.put(new DecisionPoint(Kind.PROMISE, session, promise.item(), promise.member()), DONE);
        } else if (taken.decision() instanceof Decision.OpenFloor) {
            floors.add(session);
        } else if (taken.decision() instanceof Decision.Table table) {
            table(table, before);
        }
    }

    private void put(Kind kind, int session, String subject, String way) {
        choices.put(DecisionPoint.of(kind, session, subject), way);
    }

    /** The text that is tabled is the one on the desk. */
    private void table(Decision.Table table, GameState before) {
        Proposal item = story.proposals().get(table.item());
        int core = before.item(table.item()).draft().text().strength(item.core());
        put(Kind.AGENDA, before.session(), table.item(), DONE);
        put(Kind.FORUM, before.session(), table.item(), table.forum());
        put(Kind.CORE, before.session(), table.item(), String.valueOf(core));
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
