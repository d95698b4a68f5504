package mufakat.engine.replay;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.Outcome;

/**
 * A decision that was taken in a game, and what came of it.
 *
 * @param number its number in the game, from 1
 * @param before the game in which it was taken
 * @param after the game that followed
 */
public record Step(int number, Decision decision, List<Event> events, Game before, Game after) {
    public Step {
        events = List.copyOf(events);
    }

    /** The step that a decision makes, by the answer of the game in which it is taken; that must not be a refusal. */
    public static Step of(Game before, Decision decision, Outcome outcome) {
        return new Step(outcome.game().number(), decision, outcome.events(), before, outcome.game());
    }

    /** The numbers of the steps that it takes back; empty where it takes none back. */
    public SortedSet<Integer> undone() {
        return events.stream()
                .filter(Event.TakenBack.class::isInstance)
                .map(Event.TakenBack.class::cast)
                .map(Event.TakenBack::undone)
                .findFirst()
                .orElse(Collections.emptySortedSet());
    }
}
