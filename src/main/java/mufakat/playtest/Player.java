package mufakat.playtest;

import mufakat.engine.Decision;
import mufakat.engine.Game;

/** Somebody who plays one game. */
interface Player {
    /** What it does next; the game is not over. */
    Decision next(Game game);
}
