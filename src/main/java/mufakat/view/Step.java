package mufakat.view;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Event;

/** A decision of the past and what came of it, for the journal. */
public record Step(int number, Decision decision, List<Event> events) {
    public Step {
        events = List.copyOf(events);
    }
}
