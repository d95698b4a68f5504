package mufakat.view;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;

/** A decision of the past, what came of it, and the game as it stood before and after, for the journal. */
public record Step(int number, Decision decision, List<Event> events, Game before, Game after) {
    public Step {
        events = List.copyOf(events);
    }

    /** The numbers of the steps that it takes back; empty where it takes none back. */
    SortedSet<Integer> undone() {
        return events.stream()
                .filter(Event.TakenBack.class::isInstance)
                .map(Event.TakenBack.class::cast)
                .map(Event.TakenBack::undone)
                .findFirst()
                .orElse(Collections.emptySortedSet());
    }
}
