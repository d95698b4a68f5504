package mufakat.engine.replay;

import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.model.Refusal;

/**
 * A decision that was to be taken again in a game that has become another: taken or left out.
 *
 * @param number its number in the game as it was, from 1; that of the changed decision for what stands in its place; 0
 *     for moving on where that game did not
 * @param decision the decision; of one that goes back to an earlier one, with that one's number in this game
 * @param refusal why it was left out; it belongs to another moment where its place is another
 */
public record Retaken(int number, Decision decision, Optional<Refusal> refusal) {
    /** Whether it was taken. */
    public boolean isTaken() {
        return refusal.isEmpty();
    }

    /** Whether it is a decision of the game as it was, or stands in the place of one. */
    public boolean isOfTheGame() {
        return number > 0;
    }
}
