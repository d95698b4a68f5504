package mufakat.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.Renaming;
import mufakat.engine.Stretch;
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
        Optional<Stretch> stretch = stretch(saved.header(), story);
        if (stretch.isEmpty()) {
            Outcome unplayed = Game.begin(story, saved.header().seed());
            return new Replayed(unplayed, List.of(), Optional.empty(), ground(saved, sha256), Verdict.OTHER_SESSIONS);
        }
        Outcome beginning = Game.begin(story, saved.header().seed(), stretch.get());
        Played played = of(saved.entries(), beginning);
        return new Replayed(
                beginning, played.steps(), played.misfit(), ground(saved, sha256), verdict(saved, played, sha256));
    }

    private static Optional<Stretch> stretch(Header header, Story story) {
        return header.sessions().isEmpty()
                ? Optional.of(Stretch.whole(story))
                : Stretch.named(story, header.sessions().get());
    }

    /** The game that decisions make of a whole story, as far as they fit it. */
    public static Played of(List<Entry> entries, Story story, long seed) {
        return of(entries, Game.begin(story, seed));
    }

    /** The game that decisions make of one that has begun, as far as they fit it. */
    public static Played of(List<Entry> entries, Outcome beginning) {
        Game game = beginning.game();
        List<Step> steps = new ArrayList<>(entries.size());
        Optional<Misfit> misfit = Optional.empty();
        for (Entry saved : entries) {
            Entry entry = new Entry(saved.n(), saved.at(), Renaming.now(game, saved.decision()));
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

    private static Ground ground(Saved saved, String sha256) {
        return saved.header().story().sha256().equals(sha256) ? Ground.SAME_STORY : Ground.CHANGED_STORY;
    }

    private static Verdict verdict(Saved saved, Played played, String sha256) {
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
