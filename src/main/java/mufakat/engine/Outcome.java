package mufakat.engine;

import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Refusal;

/** The answer to a decision: the game that follows and what happened, or a refusal and the game as it was. */
public record Outcome(Game game, List<Event> events, Optional<Refusal> refusal) {
    static Outcome accepted(Game game, List<Event> events) {
        return new Outcome(game, events, Optional.empty());
    }

    static Outcome refused(Game game, Refusal refusal) {
        return new Outcome(game, List.of(), Optional.of(refusal));
    }

    /** Whether the decision was possible. */
    public boolean isAccepted() {
        return refusal.isEmpty();
    }
}
