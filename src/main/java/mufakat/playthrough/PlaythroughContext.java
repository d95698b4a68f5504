package mufakat.playthrough;

import java.util.SortedSet;
import mufakat.check.Flags;
import mufakat.story.Story;

/** A story and what is worked out from it once for all lines of a playthrough. */
record PlaythroughContext(Story story, SortedSet<String> flags) {
    static PlaythroughContext of(Story story) {
        return new PlaythroughContext(story, Flags.raisedIn(story));
    }
}
