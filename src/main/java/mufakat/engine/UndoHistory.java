package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Partner;
import mufakat.story.Story;

/**
 * The decisions of a session's preparation that can still be taken back, the latest first. What was said in a corridor
 * stays said: a consultation, a circulated draft and a call on a partner are kept, with the days they took, when what lies
 * before them is undone; else a player could hear everything and pay for nothing. For the same reason a step stays that
 * gave the days for a talk, or the answer that a partner's next offer followed.
 */
record UndoHistory(
        int number, Decision.Kind kind, GameState before, List<Event> events, Optional<UndoHistory> earlier) {
    /** What undoing restores: the state before, what was heard since, and the numbers of the decisions that are undone. */
    record Restored(GameState before, List<Event> heard, SortedSet<Integer> undone, Optional<UndoHistory> earlier) {
        /** The trail that is left: what was heard is one step that can't be taken back. */
        Optional<UndoHistory> left(int number) {
            return heard.isEmpty()
                    ? earlier
                    : Optional.of(new UndoHistory(number, Decision.Kind.TALK, before, heard, earlier));
        }
    }

    /** The trail after a decision: one step longer while preparing, none at any other time. */
    static Optional<UndoHistory> after(
            Optional<UndoHistory> trail, int number, Decision decision, GameState before, DecisionContext turn) {
        if (!isPreparing(before) || !isPreparing(turn.state())) {
            return Optional.empty();
        }
        return Optional.of(new UndoHistory(number, decision.kind(), before, turn.events(), trail));
    }

    /** Whether something that was heard could have been heard in this state, in which what led to it was undone. */
    static boolean couldHaveHappened(Story story, GameState state, Event heard) {
        if (heard instanceof Event.DaysChanged spent) {
            return state.days() + spent.by() >= 0;
        }
        if (heard instanceof Event.OfferHeard offer) {
            Partner partner = story.partners().get(offer.partner());
            return state.phase() == Phase.PREPARING
                    && Diplomacy.offerOf(story, state, partner)
                            .filter(open -> open.id().equals(offer.offer()))
                            .isPresent();
        }
        return true;
    }

    private static boolean isPreparing(GameState state) {
        return state.phase() == Phase.PREPARING || state.phase() == Phase.HEARING;
    }

    /** The decision that takes back the latest step that is not talk. */
    Optional<Decision> lastUndo() {
        if (kind == Decision.Kind.WORK) {
            return Optional.of(new Decision.Undo(number - 1));
        }
        return earlier.flatMap(UndoHistory::lastUndo);
    }

    /** What going back to decision {@code to} restores; empty when no step after it can be taken back. */
    Optional<Restored> restore(int to) {
        List<Event> heard = new ArrayList<>();
        GameState reached = null;
        Optional<UndoHistory> step = Optional.of(this);
        SortedSet<Integer> undone = new TreeSet<>();
        while (step.isPresent() && step.get().number() > to) {
            UndoHistory now = step.get();
            if (now.kind() == Decision.Kind.TALK) {
                heard.addAll(0, now.events());
            } else {
                undone.add(now.number());
            }
            reached = now.before();
            step = now.earlier();
        }
        return undone.isEmpty() ? Optional.empty() : Optional.of(new Restored(reached, heard, undone, step));
    }
}
