package mufakat.save;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.replay.Steps;

/**
 * A save played again.
 *
 * @param played its decisions, as far as they fit
 * @param ground whether the story is the one that was played; it excuses no verdict
 * @param verdict what that says about the save
 */
public record Replayed(PlayedSave played, Ground ground, Verdict verdict) {
    /** The story on which a save is played again, beside the one that it was played on. */
    public enum Ground {
        SAME_STORY,
        /** The story has changed since, or the save names another content than it was played on. */
        CHANGED_STORY
    }

    /** What a replay says about a save. */
    public enum Verdict {
        /** All decisions fit; the save does not say that the game is over. */
        OK,
        /** It leads where it says. */
        SAME,
        /** A decision does not fit: the story has changed, or else somebody has changed the save, or the rules. */
        DOES_NOT_FIT,
        /** All decisions fit, but they don't lead where the save says. */
        ENDED_DIFFERENTLY,
        /** The story does not have the sessions that were played, so nothing could be played again. */
        OTHER_SESSIONS
    }

    /** Whether the story is another than the one that was played. */
    public boolean isOfChangedStory() {
        return ground == Ground.CHANGED_STORY;
    }

    /** The game before the first decision, and what happened by then. */
    public Outcome beginning() {
        return played.beginning();
    }

    /** What came of the decisions that fit. */
    public Steps steps() {
        return played.steps();
    }

    /** The decisions that fit, in order. */
    public List<Decision> decisions() {
        return steps().decisions();
    }

    /** The first decision that does not fit, if there is one. */
    public Optional<Misfit> misfit() {
        return played.misfit();
    }

    /** The game after the last decision that fits. */
    public Game game() {
        return played.game();
    }
}
