/**
 * A game as a list of steps.
 *
 * <p>A {@link mufakat.engine.replay.Step} is a decision that was taken, what came of it, and the game before and after;
 * {@link mufakat.engine.replay.Steps} are those of a whole game, and know which of them count and which were taken back.
 *
 * <p>Imports {@code engine} and {@code story}. The rules of what may be decided, and of what taking back restores, are
 * the engine's; here they are only asked.
 */
package mufakat.engine.replay;
