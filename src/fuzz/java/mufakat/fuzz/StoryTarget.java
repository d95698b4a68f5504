package mufakat.fuzz;

import java.util.List;
import mufakat.check.Severity;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.Replay;
import mufakat.save.SavedDecision;

/** Any bytes are a story that can be played, and has been, with warnings at most, or they have at least one error with a place. */
public final class StoryTarget {
    private static final Input INPUT = new Input(".yaml");
    private static final List<List<SavedDecision>> GAMES =
            List.of(Small.entries(1), Small.entries(2), Small.entries(3));

    private StoryTarget() {}

    /** Decisions of another story are refused where they have no place. */
    private static boolean isPlayed(Loaded.Playable loaded) {
        GAMES.forEach(game -> Replay.of(game, loaded.story(), 7));
        return true;
    }

    /** Called by Jazzer before anything else: what is loaded and rewritten once is no input's time. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Small.text());
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Loaded loaded = StoryLoader.examine(INPUT.holding(bytes));
        boolean playable = loaded.on(StoryTarget::isPlayed, broken -> false);
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
