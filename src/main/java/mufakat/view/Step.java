package mufakat.view;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;

/** A decision of the past, what came of it, and the game as it stood before and after, for the journal. */
public record Step(int number, Decision decision, List<Event> events, Game before, Game after) {
    public Step {
        events = List.copyOf(events);
    }
}
