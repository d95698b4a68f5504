package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.GameState;
import mufakat.save.Entry;
import mufakat.save.Replay;
import mufakat.save.Step;
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
        var beginning = account.beginning(story);
        SortedSet<Integer> path = new TreeSet<>(account.path());
        List<Taken> taken = new ArrayList<>();
        GameState before = beginning.game().state();
        for (Step step : Replay.of(account.entries(), beginning).steps()) {
            GameState after = step.after().state();
            Standing standing = path.contains(step.entry().n()) ? Standing.COUNTS : Standing.TAKEN_BACK;
            taken.add(new Taken(step.entry(), standing, before, after));
            before = after;
        }
        return taken;
    }

    boolean counts() {
        return standing == Standing.COUNTS;
    }
}
