package mufakat.save;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mufakat.engine.replay.Retaken;
import mufakat.engine.replay.TakenOver;
import mufakat.save.SaveHeader.Edition;

/** Going on in a copy, where the original no longer fits its story or can't be read to its end. The original stays. */
public final class Copy {
    private Copy() {}

    /**
     * Begins a copy with the decisions that are taken over. What the copy answers or passes by itself is of the time of the
     * decision before it.
     *
     * @param file where the copy is to lie; nothing may be there yet
     * @param engine the version of this program
     * @param story the story as it is now
     */
    public static Result<SaveFile> of(
            Saved original, TakenOver taken, Path file, String engine, Edition story, InstantSource clock) {
        SaveHeader header = original.header().continued(engine, story, clock);
        return SaveFile.create(file, header, entries(original, taken), clock);
    }

    private static List<SavedDecision> entries(Saved original, TakenOver taken) {
        List<SavedDecision> entries = new ArrayList<>();
        Instant at = original.header().started();
        for (Retaken step : taken.steps()) {
            if (step.isTaken()) {
                at = step.isOfTheGame()
                        ? original.entries().get(step.number() - 1).at()
                        : at;
                entries.add(new SavedDecision(entries.size() + 1, at, step.decision()));
            }
        }
        return entries;
    }
}
