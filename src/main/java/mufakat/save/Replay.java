package mufakat.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.SessionRange;
import mufakat.engine.replay.Renaming;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;
import mufakat.save.Replayed.Ground;
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
    public static Replayed of(Saved original, Story story, String sha256) {
        Saved saved = original.by(story);
        Optional<SessionRange> stretch = stretch(saved.header(), story);
        if (stretch.isEmpty()) {
            PlayedSave unplayed = of(List.of(), story, saved.header().seed());
            return new Replayed(unplayed, ground(saved, sha256), Verdict.OTHER_SESSIONS);
        }
        PlayedSave played = of(saved.entries(), Game.begin(story, saved.header().seed(), stretch.get()));
        return new Replayed(played, ground(saved, sha256), verdict(saved, played, sha256));
    }

    private static Optional<SessionRange> stretch(SaveHeader header, Story story) {
        return header.sessions().isEmpty()
                ? Optional.of(SessionRange.whole(story))
                : SessionRange.named(story, header.sessions().get());
    }

    /** The game that decisions make of a whole story, as far as they fit it. */
    public static PlayedSave of(List<SavedDecision> entries, Story story, long seed) {
        return of(entries, Game.begin(story, seed));
    }

    /** The game that decisions make of one that has begun, as far as they fit it. */
    public static PlayedSave of(List<SavedDecision> entries, Outcome beginning) {
        Game game = beginning.game();
        List<SavedDecision> fitting = new ArrayList<>(entries.size());
        List<Step> steps = new ArrayList<>(entries.size());
        Optional<Misfit> misfit = Optional.empty();
        for (SavedDecision saved : entries) {
            SavedDecision entry = new SavedDecision(saved.n(), saved.at(), Renaming.now(game, saved.decision()));
            Outcome outcome = game.decide(entry.decision());
            misfit = outcome.refusal().map(why -> new Misfit(entry, why));
            if (misfit.isPresent()) {
                break;
            }
            fitting.add(entry);
            steps.add(Step.of(game, entry.decision(), outcome));
            game = outcome.game();
        }
        return new PlayedSave(beginning, fitting, new Steps(steps), misfit);
    }

    private static Ground ground(Saved saved, String sha256) {
        return saved.header().story().sha256().equals(sha256) ? Ground.SAME_STORY : Ground.CHANGED_STORY;
    }

    private static Verdict verdict(Saved saved, PlayedSave played, String sha256) {
        if (played.misfit().isPresent()) {
            return Verdict.DOES_NOT_FIT;
        }
        return saved.ended()
                .map(said -> verdict(said, played.game(), ground(saved, sha256)))
                .orElse(Verdict.OK);
    }

    private static Verdict verdict(Ended said, Game game, Ground ground) {
        boolean renamed = ground == Ground.CHANGED_STORY && ByNow.isIn(game.story());
        boolean same = game.state().phase() == Phase.ENDED
                && Ended.of(game.story(), game.state()).equals(renamed ? said.underOtherNames(game.state()) : said);
        return same ? Verdict.SAME : Verdict.ENDED_DIFFERENTLY;
    }
}
