package mufakat.playtest;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.story.Partner;
import mufakat.story.Story;

/**
 * A stretch of a story and what is worked out of it once for all games: what they may come past, and the wordings of its
 * items. Safe to share.
 */
final class PlaytestContext {
    private final Story story;
    private final SessionRange stretch;
    private final Reachability reach;
    private final Optional<Tool> banned;
    private final SortedMap<String, Wordings> wordings = new TreeMap<>();

    PlaytestContext(Story story) {
        this(story, SessionRange.whole(story));
    }

    PlaytestContext(Story story, SessionRange stretch) {
        this(story, stretch, Optional.empty());
    }

    private PlaytestContext(Story story, SessionRange stretch, Optional<Tool> banned) {
        this.story = story;
        this.stretch = stretch;
        this.reach = Reachability.of(story, stretch);
        this.banned = banned;
        story.proposals().forEach((id, item) -> wordings.put(id, Wordings.of(story, item)));
    }

    /** The same story to be played without one tool. */
    PlaytestContext without(Tool tool) {
        return new PlaytestContext(tool.takenFrom(story), stretch, Optional.of(tool));
    }

    /** The same story to be played without one of its partners. */
    PlaytestContext withoutPartner(String partner) {
        SortedMap<String, Partner> others = new TreeMap<>(story.partners());
        others.remove(partner);
        return new PlaytestContext(story.withPartners(others), stretch, Optional.empty());
    }

    /** Whether promises may be given, and members consulted; all other bans are in the story itself. */
    boolean allows(Tool tool) {
        return !banned.equals(Optional.of(tool));
    }

    /** The beginning of a game in a world. */
    Game begin(long world) {
        return Game.begin(story, world, stretch).game();
    }

    SessionRange stretch() {
        return stretch;
    }

    Reachability reach() {
        return reach;
    }

    Story story() {
        return story;
    }

    Wordings wordings(String item) {
        return wordings.get(item);
    }
}
