package mufakat.save;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Outcome;

/**
 * A save played again.
 *
 * @param beginning the game before the first decision, and what happened by then
 * @param steps the decisions that fit, in order
 * @param misfit the first decision that does not fit, if there is one
 * @param verdict what that says about the save
 */
public record Replayed(Outcome beginning, List<Step> steps, Optional<Misfit> misfit, Verdict verdict) {
    /** What a replay says about a save. */
    public enum Verdict {
        /** All decisions fit; the save does not say that the game is over. */
        OK,
        /** It leads where it says. */
        SAME,
        /** The story is not the one that was played; there may be a misfit. */
        STORY_CHANGED,
        /** The story is the same, and still a decision does not fit: somebody has changed the save, or the rules. */
        DOES_NOT_FIT,
        /** The story is the same and all decisions fit, but they don't lead where the save says. */
        ENDED_DIFFERENTLY,
        /** The story does not have the sessions that were played, so nothing could be played again. */
        OTHER_SESSIONS
    }

    public Replayed {
        steps = List.copyOf(steps);
    }

    /** The game after the last decision that fits. */
    public Game game() {
        return steps.isEmpty() ? beginning.game() : steps.get(steps.size() - 1).after();
    }
}
