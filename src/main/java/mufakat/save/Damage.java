package mufakat.save;

/**
 * The first line of a save that can't be read. Nothing after it is believed, because a decision depends on those before.
 *
 * @param line its number, from 1
 * @param why what is wrong with it
 * @param word the word that it is about, harmless to show
 */
public record Damage(int line, Unreadable.Why why, String word) {}
