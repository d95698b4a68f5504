/**
 * Games as small text files beside a story: decisions, and what must hold after them.
 *
 * <p>Start with {@link mufakat.playthrough.Playthroughs}, which finds those beside a story and plays them. The way of
 * one: {@link mufakat.playthrough.Playthrough} (its lines) → {@link mufakat.playthrough.Run} (the game that it plays) →
 * {@code Expectation} (whether a line holds); {@code ValueCheck} and {@code TruthCheck} list all that can be expected.
 * {@link mufakat.playthrough.Recording} goes the other way: from a game to its file.
 *
 * <p>A playthrough is a stranger's file: it is bounded, and what is wrong with it is a {@link mufakat.check.Problem}
 * with its place, never an exception.
 *
 * <p>Imports {@code engine}, {@code story}, {@code save} for the spelling of decisions, and {@code check} and {@code
 * loader} for problems and their places; no {@code words}: the commands word what is found.
 */
package mufakat.playthrough;
