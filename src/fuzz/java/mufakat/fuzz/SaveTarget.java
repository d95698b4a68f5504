package mufakat.fuzz;

import java.nio.file.Path;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.Replay;
import mufakat.save.SaveReader;

/** Any bytes are a save that can be replayed as far as it fits, or there is a reason why they are none. */
public final class SaveTarget {
    private static final Input INPUT = new Input(".jsonl");
    private static final Loaded.Playable STORY = StoryLoader.load(Path.of("src/test/resources/stories/small.yaml"))
            .on(playable -> playable, broken -> {
                throw new IllegalStateException(broken.problems().toString());
            });

    private SaveTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SaveReader.read(INPUT.holding(bytes)).value().ifPresent(saved -> Replay.of(saved, STORY.story(), STORY.hash()));
    }
}
