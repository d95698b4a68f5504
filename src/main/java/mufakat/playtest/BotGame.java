package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;

/**
 * A game that a player of some habit has played.
 *
 * @param number from 0, unique among the games of a habit: the same number plays the same game
 * @param last the game at its end, or where it broke off
 * @param fault why it broke off, if it did
 */
public record BotGame(
        Habit habit, int number, Game last, List<Decision> decisions, Trace trace, Optional<Fault> fault) {
    /** Why a game did not come to its end. */
    public record Fault(Kind kind, String details) {
        /** What went wrong. */
        public enum Kind {
            /** Nothing could be done, or nothing that was done led on. */
            DEAD_END,
            /** The game itself failed. */
            CRASH
        }
    }

    /** What it has come to. */
    public Worth worth() {
        return Worth.of(last);
    }
}
