package mufakat.compare;

import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;

/**
 * Two games of one world that went the same way for a while, and then did not, and came to different ends.
 *
 * @param shared how many deeds they have in common before they part
 * @param leftDid the numbers of the decisions that only the left game took where they part
 * @param rightDid the same of the right game
 * @param turn the first text of which the two made something different, if there is one
 */
public record Parting(
        GameSummary left,
        GameSummary right,
        int shared,
        List<Integer> leftDid,
        List<Integer> rightDid,
        Optional<Turn> turn) {
    public Parting {
        leftDid = List.copyOf(leftDid);
        rightDid = List.copyOf(rightDid);
    }

    /**
     * A text that one of two games has brought through and the other has not.
     *
     * @param session the index of the session
     * @param left what the left game made of it; empty where it was not tabled there
     * @param right the same of the right game
     * @param swing what made the difference, where both have tabled it
     */
    public record Turn(
            int session, String item, Optional<TabledText> left, Optional<TabledText> right, Optional<Swing> swing) {}

    /**
     * A member that objected in one game and not in the other, and the line of its ledger that differs most.
     *
     * @param left how the member stood in the end of the left game
     * @param leftComfort with what comfort
     * @param leftLine that line there; empty where the ledger has no such line
     * @param redLine the clause that crosses a red line in one of the two, or empty
     */
    public record Swing(
            String member,
            Stance left,
            Stance right,
            int leftComfort,
            int rightComfort,
            Optional<Line> leftLine,
            Optional<Line> rightLine,
            String redLine) {}
}
