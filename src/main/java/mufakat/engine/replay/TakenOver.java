package mufakat.engine.replay;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;

/**
 * The decisions of a game, taken over into its story as it is now: all that still have their place and are possible there.
 * Where the game waits for something that none of them says, that is answered in the way with which most of them fit; a
 * session that is new is passed with nothing done in it.
 *
 * @param steps in order, with what was left out; none that moves on or answers comes after the last that was taken
 * @param game the game after the last of them
 */
public record TakenOver(List<Retaken> steps, Game game) {
    public TakenOver {
        steps = List.copyOf(steps);
    }

    /**
     * The ways in which decisions can be taken over, that with which most of them fit first. They are several where the
     * game waits for an answer that was never given: one for each answer to the first such question.
     *
     * @param beginning the game before its first decision
     */
    public static List<TakenOver> ways(Game beginning, List<Decision> played) {
        return new TakingOver(beginning, played).ways();
    }

    /** All decisions that were taken, with answers and moves. */
    public List<Decision> decisions() {
        return steps.stream().filter(Retaken::isTaken).map(Retaken::decision).toList();
    }

    /** How many of the game's decisions were taken. */
    public int fitting() {
        return (int) steps.stream()
                .filter(Retaken::isOfTheGame)
                .filter(Retaken::isTaken)
                .count();
    }
}
