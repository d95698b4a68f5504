package mufakat.view;

import java.util.List;
import java.util.OptionalInt;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;

/** A decision of the past, what came of it, and the game as it stood before and after, for the journal. */
public record Step(int number, Decision decision, List<Event> events, Game before, Game after) {
    public Step {
        events = List.copyOf(events);
    }

    /** Where it takes back: after how many decisions the game stands again as it then did, but for talk. */
    OptionalInt backTo() {
        return events.stream()
                .filter(Event.TakenBack.class::isInstance)
                .map(Event.TakenBack.class::cast)
                .mapToInt(Event.TakenBack::to)
                .findFirst();
    }
}
