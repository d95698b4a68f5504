/**
 * The games of a class laid side by side: how each went, where they parted, and what divided them.
 *
 * <p>Start with {@link mufakat.compare.Classroom}, to which every save that was handed in is shown and which makes a
 * {@link mufakat.compare.Comparison} for each story. A {@link mufakat.compare.GameSummary} is what is kept of one game;
 * {@link mufakat.compare.Splits} and {@link mufakat.compare.Partings} find what is worth talking about.
 *
 * <p>Nothing here depends on the order in which saves are found: summaries are put in order before anything is counted.
 * What a game has hidden from its player is told only of games that have ended.
 *
 * <p>Draws nothing: {@code report.compare} does. Imports {@code engine}, {@code engine.replay}, {@code story}, {@code
 * save}, {@code playtest}, {@code files} and Jackson; no screen, clock or unseeded chance.
 */
package mufakat.compare;
