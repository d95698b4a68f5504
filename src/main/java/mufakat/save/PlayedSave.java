package mufakat.save;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;

/**
 * Decisions of a save played on a story.
 *
 * @param beginning the game before the first decision, and what happened by then
 * @param entries the decisions that fit, in order, by the ids that the story has now
 * @param steps what came of each of them
 * @param misfit the first decision that does not fit, if there is one
 */
public record PlayedSave(Outcome beginning, List<SavedDecision> entries, Steps steps, Optional<Misfit> misfit) {
    public PlayedSave {
        entries = List.copyOf(entries);
    }

    /** The game after the last decision that fits. */
    public Game game() {
        return steps.after(beginning.game());
    }

    /** When a step of these was taken. */
    public Instant at(Step step) {
        return entries.get(step.number() - 1).at();
    }
}
