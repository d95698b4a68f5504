package mufakat.view;

/**
 * The title line.
 *
 * @param title the story's title
 * @param where the session, place and year, or the part of the game
 * @param days the days of preparation left, as dots and as a number; empty outside the preparation
 */
public record MomentHeader(String title, String where, String days) {}
