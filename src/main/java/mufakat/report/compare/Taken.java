package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.GameState;
import mufakat.engine.replay.Step;
import mufakat.save.Entry;
import mufakat.save.Played;
import mufakat.save.Replay;
import mufakat.story.Story;

/** A decision of a game, whether it counted, and how things stood when it was taken and after it. */
record Taken(Entry entry, Standing standing, GameState before, GameState after) {
    /** Whether a decision still stands. */
    enum Standing {
        COUNTS,
        TAKEN_BACK
    }

    /** All decisions of a game, in order, those that were taken back included. */
    static List<Taken> of(Story story, Account account) {
        Played played = Replay.of(account.entries(), account.beginning(story));
        List<Taken> taken = new ArrayList<>();
        for (Step step : played.steps().all()) {
            Entry entry = played.entries().get(step.number() - 1);
            Standing standing = played.steps().counts(step) ? Standing.COUNTS : Standing.TAKEN_BACK;
            taken.add(new Taken(
                    entry, standing, step.before().state(), step.after().state()));
        }
        return taken;
    }

    boolean counts() {
        return standing == Standing.COUNTS;
    }
}
