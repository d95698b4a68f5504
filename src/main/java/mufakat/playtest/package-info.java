/**
 * Plays a story thousands of times before a class does: players of several habits, a search for the best game, and what
 * their games have in common. Start reading at {@link mufakat.playtest.Playtest}; {@link mufakat.playtest.Habit} lists the
 * players.
 *
 * <p>May import {@code engine} and {@code story}; no file, clock, screen or unseeded chance. The same story, seed and
 * numbers give the same findings on any number of cores.
 */
package mufakat.playtest;
