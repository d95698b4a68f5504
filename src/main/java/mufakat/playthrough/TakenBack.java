package mufakat.playthrough;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;

/** Decisions that were taken back, and the taking back. */
final class TakenBack {
    private TakenBack() {}

    /**
     * The decisions without those that were taken back. What was heard between them may rest on them (a draft that was
     * circulated, say); where the game would be another without them, all are kept.
     *
     * @param decisions decisions that the game accepts, in order
     */
    static List<Decision> removedFrom(Game beginning, List<Decision> decisions) {
        Optional<Steps> played = Steps.of(beginning, decisions);
        Optional<List<Decision>> fewer =
                played.map(steps -> steps.counted().stream().map(Step::decision).toList());
        return fewer.filter(left -> leadTo(beginning, left, played.get())).orElse(decisions);
    }

    private static boolean leadTo(Game beginning, List<Decision> decisions, Steps played) {
        return Steps.of(beginning, decisions)
                .filter(other -> other.after(beginning)
                        .state()
                        .equals(played.after(beginning).state()))
                .isPresent();
    }
}
