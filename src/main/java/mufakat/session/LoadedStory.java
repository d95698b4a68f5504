package mufakat.session;

import java.nio.file.Path;
import mufakat.loader.Loaded.Playable;
import mufakat.save.SaveHeader.Edition;
import mufakat.story.Story;

/** A story that can be played, and where it lies. */
public record LoadedStory(Path path, Playable content) {
    public Story story() {
        return content.story();
    }

    String id() {
        return story().story().id();
    }

    /** How a save names it. */
    public Edition edition() {
        return new Edition(id(), story().story().version(), content.hash());
    }
}
