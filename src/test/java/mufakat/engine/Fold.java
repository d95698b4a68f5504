package mufakat.engine;

import java.util.List;
import mufakat.story.Story;

/** What events make of a state, for tests that live in other packages. */
public final class Fold {
    private Fold() {}

    /** How things stand before the first session of a story. */
    public static GameState before(Story story) {
        return InitialState.before(story, 0);
    }

    /** The state after the events. */
    public static GameState over(GameState state, List<Event> events) {
        GameState folded = state;
        for (Event event : events) {
            folded = event.after(folded);
        }
        return folded;
    }
}
