package mufakat.cli;

import java.nio.file.Path;
import mufakat.loader.Loaded.Playable;
import mufakat.save.Header.Edition;
import mufakat.story.Story;

/** A story that can be played, and where it lies. */
record Book(Path path, Playable content) {
    Story story() {
        return content.story();
    }

    String id() {
        return story().story().id();
    }

    /** How a save names it. */
    Edition edition() {
        return new Edition(id(), story().story().version(), content.hash());
    }
}
