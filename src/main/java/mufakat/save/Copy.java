package mufakat.save;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import mufakat.save.Header.Edition;

/** Going on in a copy, where the original no longer fits its story or can't be read to its end. The original stays. */
public final class Copy {
    private Copy() {}

    /**
     * Begins a copy with the decisions that fit.
     *
     * @param file where the copy is to lie; nothing may be there yet
     * @param engine the version of this program
     * @param story the story as it is now
     */
    public static Result<SaveFile> of(
            Saved original, Replayed replayed, Path file, String engine, Edition story, InstantSource clock) {
        List<Entry> fitting = replayed.steps().stream().map(Step::entry).toList();
        Header header = original.header().continued(engine, story, clock);
        return SaveFile.create(file, header, fitting, clock);
    }
}
