package mufakat.save;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file on the shelf: a save, or why it can't be taken for one.
 *
 * @param lastAt when it was last played; for what is no save, when the file was last written
 */
public record ShelvedGame(Path file, Instant lastAt, Optional<Saved> saved, Optional<Failure> failure) {
    /** How far a save has come. */
    public enum Progress {
        ON,
        OVER,
        /** It can be looked at, and gone on with in a copy only. */
        DAMAGED,
        /** It can't be read; the failure says why. */
        BROKEN
    }

    /** How far it has come. */
    public Progress progress() {
        if (saved.isEmpty()) {
            return Progress.BROKEN;
        }
        if (saved.get().damage().isPresent()) {
            return Progress.DAMAGED;
        }
        return saved.get().ended().isPresent() ? Progress.OVER : Progress.ON;
    }

    /** How many decisions it holds. */
    public int count() {
        return saved.map(save -> save.entries().size()).orElse(0);
    }
}
