package mufakat.save;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Event;
import mufakat.engine.Game;

/**
 * Decisions played on a story.
 *
 * @param game the game after the last decision that fits
 * @param beginning what happened before the first decision
 * @param steps the decisions that fit, in order
 * @param misfit the first decision that does not fit, if there is one
 */
public record Played(Game game, List<Event> beginning, List<Step> steps, Optional<Misfit> misfit) {
    public Played {
        beginning = List.copyOf(beginning);
        steps = List.copyOf(steps);
    }
}
