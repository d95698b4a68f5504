package mufakat.playtest;

import java.nio.file.Path;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;

/** The stories that are play-tested here. */
final class Stories {
    private Stories() {}

    static Story harbour() {
        return loaded(Path.of("src/test/resources/playtest/harbour.yaml"));
    }

    static Story straits() {
        return loaded(Path.of("src/test/resources/playtest/straits.yaml"));
    }

    static Story oneTable() {
        return loaded(Path.of("story/one-table.yaml"));
    }

    static Story risingTide() {
        return loaded(Path.of("story/rising-tide"));
    }

    static Story loaded(Path path) {
        return StoryLoader.load(path).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
