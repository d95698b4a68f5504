/**
 * The game line by line: for screen readers, pipes, recordings and terminals that can't move their cursor. Everything
 * that can be done on the screens can be done here.
 *
 * <p>Start with {@link mufakat.face.plain.PlainFace}. A {@code Talk} is paper and keyboard together; {@code Round} runs
 * a game on it; what an action leads to has a class each: {@code Choosing}, {@code DraftingDialogue}, {@code Guessing},
 * {@code Writing}. {@code Questions} are the words that are understood at any time. Whoever leaves, by a word or by the
 * end of the input, leaves by {@code Left}. {@code PlainPreview} runs a game of a story that is still being written; a
 * new version comes by {@code Reloaded}, from wherever something was asked. {@code SideBySideLines} reads two games
 * where they differ.
 *
 * <p>Imports {@code session}, {@code view}, {@code engine}, {@code story} and {@code words}.
 */
package mufakat.face.plain;
