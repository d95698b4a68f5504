/**
 * A game and its file: writing, locking, reading, replaying, and the mapping of decisions to text.
 *
 * <p>Start with {@link mufakat.save.SaveFile}, to which a game adds its decisions, and {@link mufakat.save.SaveReader},
 * which reads them back as a {@link mufakat.save.Saved}; {@link mufakat.save.Replay} plays them again. {@link
 * mufakat.save.DecisionJson} and {@link mufakat.save.DecisionLine} are the two spellings of a decision. {@link
 * mufakat.save.SaveShelf} is the folder; {@link mufakat.save.handin} finds what a class hands in.
 *
 * <p>A save is hostile input: it is bounded before it is parsed, and what can't be believed is a value ({@link
 * mufakat.save.Failure}, {@link mufakat.save.Damage}), never an exception that reaches a player. No sentences are made
 * here; the commands word what is answered.
 *
 * <p>Imports {@code engine}, {@code story}, {@code files}, {@code text}, ICU4J and Jackson; not {@code loader}: the
 * hash of a story comes from the caller.
 */
package mufakat.save;
