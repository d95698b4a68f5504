package mufakat.playtest;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Game;
import mufakat.engine.Stretch;
import mufakat.story.Story;

/**
 * A stretch of a story and what is worked out of it once for all games: what they may come past, and the wordings of its
 * items. Safe to share.
 */
final class Ground {
    private final Story story;
    private final Stretch stretch;
    private final Reach reach;
    private final Optional<Tool> banned;
    private final SortedMap<String, Wordings> wordings = new TreeMap<>();

    Ground(Story story) {
        this(story, Stretch.whole(story));
    }

    Ground(Story story, Stretch stretch) {
        this(story, stretch, Optional.empty());
    }

    private Ground(Story story, Stretch stretch, Optional<Tool> banned) {
        this.story = story;
        this.stretch = stretch;
        this.reach = Reach.of(story, stretch);
        this.banned = banned;
        story.proposals().forEach((id, item) -> wordings.put(id, Wordings.of(story, item)));
    }

    /** The same story to be played without one tool. */
    Ground without(Tool tool) {
        return new Ground(tool.takenFrom(story), stretch, Optional.of(tool));
    }

    /** Whether promises may be given; all other bans are in the story itself. */
    boolean allowsPromises() {
        return !banned.equals(Optional.of(Tool.PROMISES));
    }

    /** The beginning of a game in a world. */
    Game begin(long world) {
        return Game.begin(story, world, stretch).game();
    }

    Stretch stretch() {
        return stretch;
    }

    Reach reach() {
        return reach;
    }

    Story story() {
        return story;
    }

    Wordings wordings(String item) {
        return wordings.get(item);
    }
}
