package mufakat.playtest;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Story;

/** A story and what is worked out of it once for all games: the wordings of its items. Safe to share. */
final class Ground {
    private final Story story;
    private final Optional<Tool> banned;
    private final SortedMap<String, Wordings> wordings = new TreeMap<>();

    Ground(Story story) {
        this(story, Optional.empty());
    }

    private Ground(Story story, Optional<Tool> banned) {
        this.story = story;
        this.banned = banned;
        story.proposals().forEach((id, item) -> wordings.put(id, Wordings.of(story, item)));
    }

    /** The same story to be played without one tool. */
    Ground without(Tool tool) {
        return new Ground(tool.takenFrom(story), Optional.of(tool));
    }

    /** Whether promises may be given; all other bans are in the story itself. */
    boolean allowsPromises() {
        return !banned.equals(Optional.of(Tool.PROMISES));
    }

    Story story() {
        return story;
    }

    Wordings wordings(String item) {
        return wordings.get(item);
    }
}
