/**
 * A game as a list of steps, and what follows from looking at it so.
 *
 * <p>A {@link mufakat.engine.replay.Step} is a decision that was taken, what came of it, and the game before and after;
 * {@link mufakat.engine.replay.Steps} are those of a whole game, and know which of them count and which were taken back.
 * {@link mufakat.engine.replay.WhatIf} is a game played again with one decision changed, {@link
 * mufakat.engine.replay.TakenOver} one that is taken over into a story that has changed since; {@link
 * mufakat.engine.replay.Retaken} says of each decision whether it still had its place there. {@link
 * mufakat.engine.replay.Difference} is what sets two games apart, {@link mufakat.engine.replay.Fate} what became of a
 * text in one.
 *
 * <p>Pure. Imports {@code engine} and {@code story}, and nothing there imports it. What may be decided, and what taking
 * back restores, are the engine's rules; here they are only asked.
 */
package mufakat.engine.replay;
