package mufakat.playthrough;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;

/**
 * A playthrough as it was played.
 *
 * @param deeds the decisions that the game accepted, in order
 */
public record Performed(Outcome beginning, List<Deed> deeds) {
    public Performed {
        deeds = List.copyOf(deeds);
    }

    /**
     * A decision.
     *
     * @param line where it stands in the file, from 0
     */
    public record Deed(int line, Decision decision) {}
}
