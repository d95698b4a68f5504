package mufakat.report.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;

/** Stories to draw. */
final class Stories {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    private Stories() {}

    static Story small() {
        return from(SMALL);
    }

    static Story oneTable() {
        return from(Path.of("story/one-table.yaml"));
    }

    /** The small story with something changed in its file. */
    static Story small(UnaryOperator<String> change) {
        try {
            String small = Files.readString(SMALL);
            String changed = change.apply(small);
            if (changed.equals(small)) {
                throw new AssertionError("the change finds nothing to change");
            }
            Path file = Files.createTempFile("story", ".yaml");
            try {
                return from(Files.writeString(file, changed));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story from(Path file) {
        return StoryLoader.load(file).on(Loaded.Playable::story, broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
