package mufakat.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.view.Wanderer;

/** The story that comes with the game, and games of it. */
final class OneTable {
    static final Path FILE = Path.of("story", "one-table.yaml");

    private OneTable() {}

    static Story story() {
        return StoryLoader.load(FILE).on(playable -> playable.story(), broken -> {
            throw new IllegalStateException(broken.problems().toString());
        });
    }

    /** The decisions of games played at random, one for each seed from 0. */
    static List<List<Decision>> games(Story story, int count) {
        List<List<Decision>> games = new ArrayList<>();
        for (long seed = 0; seed < count; seed++) {
            Wanderer wanderer = new Wanderer(story, seed);
            wanderer.played();
            games.add(wanderer.taken());
        }
        return games;
    }
}
