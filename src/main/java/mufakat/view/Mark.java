package mufakat.view;

import java.util.Optional;
import mufakat.engine.model.Stance;

/** How a stance is shown: a shape and a word, so that colour is never needed. */
public enum Mark {
    SUPPORTS('◆'),
    JOINS('●'),
    HESITATES('◌'),
    OBJECTS('✕'),
    UNKNOWN('?');

    private final char shape;

    Mark(char shape) {
        this.shape = shape;
    }

    /** The sign, one column wide. */
    public char shape() {
        return shape;
    }

    public static Mark of(Stance stance) {
        return valueOf(stance.name());
    }

    /** The mark of a stance that may not be certain. */
    public static Mark of(Optional<Stance> stance) {
        return stance.map(Mark::of).orElse(UNKNOWN);
    }
}
