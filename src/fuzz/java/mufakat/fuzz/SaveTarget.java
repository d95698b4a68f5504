package mufakat.fuzz;

import mufakat.save.Replay;
import mufakat.save.SaveReader;

/** Any bytes are a save that can be replayed as far as it fits, or there is a reason why they are none. */
public final class SaveTarget {
    private static final Input INPUT = new Input(".jsonl");

    private SaveTarget() {}

    /** Called by Jazzer before anything else: what is loaded and rewritten once is no input's time. */
    public static void fuzzerInitialize() {
        Replay.of(Small.entries(1), Small.STORY.story(), 7);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SaveReader.read(INPUT.holding(bytes))
                .value()
                .ifPresent(saved -> Replay.of(saved, Small.STORY.story(), Small.STORY.hash()));
    }
}
