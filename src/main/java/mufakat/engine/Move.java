package mufakat.engine;

import java.util.Optional;
import mufakat.engine.model.Refusal;

/** A decision as it would be answered: why it is refused, or what it does once it is taken. */
record Move(Optional<Refusal> refusal, Runnable effect) {
    /** Does this unless there is a refusal. */
    static Move unless(Optional<Refusal> refusal, Runnable effect) {
        return new Move(refusal, effect);
    }

    static Move always(Runnable effect) {
        return new Move(Optional.empty(), effect);
    }

    static Move refused(Refusal.Reason reason, String... details) {
        return new Move(Refusal.because(reason, details), () -> {});
    }
}
