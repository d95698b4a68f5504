package mufakat.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.SavedDecision;
import mufakat.view.Wanderer;

/** The small story, which has something of everything, and games of it. */
final class Small {
    private static final Path FILE = Path.of("src/test/resources/stories/small.yaml");

    static final Loaded.Playable STORY = StoryLoader.load(FILE).on(playable -> playable, broken -> {
        throw new IllegalStateException(broken.problems().toString());
    });

    private Small() {}

    static byte[] text() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who plays it at random. */
    static Wanderer wanderer(long seed) {
        return new Wanderer(STORY.story(), seed);
    }

    /** The decisions of a whole game as a save has them. */
    static List<SavedDecision> entries(long seed) {
        List<SavedDecision> entries = new ArrayList<>();
        Wanderer wanderer = wanderer(seed);
        wanderer.played();
        for (Decision decision : wanderer.taken()) {
            entries.add(new SavedDecision(entries.size() + 1, Instant.EPOCH, decision));
        }
        return entries;
    }
}
