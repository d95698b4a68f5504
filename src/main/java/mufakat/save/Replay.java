package mufakat.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.save.Replayed.Verdict;
import mufakat.story.Story;

/** Plays a save again, decision by decision. */
public final class Replay {
    private Replay() {}

    /**
     * The game that a save tells.
     *
     * @param sha256 the hash of the story as it is now
     */
    public static Replayed of(Saved saved, Story story, String sha256) {
        Played played = of(saved.entries(), story, saved.header().seed());
        return new Replayed(
                played.game(),
                played.beginning(),
                played.steps(),
                played.misfit(),
                verdict(saved, sha256, played.game(), played.misfit()));
    }

    /** The game that decisions make, as far as they fit the story. */
    public static Played of(List<Entry> entries, Story story, long seed) {
        Outcome beginning = Game.begin(story, seed);
        Game game = beginning.game();
        List<Step> steps = new ArrayList<>(entries.size());
        Optional<Misfit> misfit = Optional.empty();
        for (Entry entry : entries) {
            Outcome outcome = game.decide(entry.decision());
            misfit = outcome.refusal().map(why -> new Misfit(entry, why));
            if (misfit.isPresent()) {
                break;
            }
            game = outcome.game();
            steps.add(new Step(entry, outcome.events(), game));
        }
        return new Played(game, beginning.events(), steps, misfit);
    }

    private static Verdict verdict(Saved saved, String sha256, Game game, Optional<Misfit> misfit) {
        if (!saved.header().story().sha256().equals(sha256)) {
            return Verdict.STORY_CHANGED;
        }
        if (misfit.isPresent()) {
            return Verdict.DOES_NOT_FIT;
        }
        return saved.ended().map(said -> verdict(said, game)).orElse(Verdict.OK);
    }

    private static Verdict verdict(Ended said, Game game) {
        boolean same = game.state().phase() == Phase.ENDED
                && Ended.of(game.story(), game.state()).equals(said);
        return same ? Verdict.SAME : Verdict.ENDED_DIFFERENTLY;
    }
}
