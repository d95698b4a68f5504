package mufakat.fuzz;

import mufakat.check.Severity;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;

/** Any bytes are a story that can be played, with warnings at most, or they have at least one error with a place. */
public final class StoryTarget {
    private static final Input INPUT = new Input(".yaml");

    private StoryTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Loaded loaded = StoryLoader.examine(INPUT.holding(bytes));
        boolean playable = loaded.on(story -> true, broken -> false);
        boolean sound = loaded.problems().stream()
                .noneMatch(found -> found.problem().code().severity() == Severity.ERROR);
        if (playable != sound) {
            throw new AssertionError(loaded.problems().toString());
        }
        loaded.problems().forEach(found -> {
            if (found.place().line() < 1 || found.place().column() < 1) {
                throw new AssertionError(found.toString());
            }
        });
    }
}
