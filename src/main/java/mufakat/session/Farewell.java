package mufakat.session;

import java.util.List;

/**
 * What is said when a player has left.
 *
 * @param said where the games lie, and how to go on
 * @param lost of each game that is kept nowhere, why
 */
public record Farewell(List<String> said, List<String> lost) {
    public Farewell {
        said = List.copyOf(said);
        lost = List.copyOf(lost);
    }

    /** Whether every game is kept. */
    public boolean isAllKept() {
        return lost.isEmpty();
    }
}
