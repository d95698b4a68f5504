package mufakat.history;

/**
 * A fact that a number of a profile leans on. The number itself stays an assumption: nobody has measured it.
 *
 * @param source where the fact is known from
 * @param fact in a few words
 */
public record Ground(ProfileNumber number, String source, String fact) {}
