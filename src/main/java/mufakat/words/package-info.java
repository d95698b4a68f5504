/**
 * What the program itself says, apart from the prose of stories, and how much room it takes.
 *
 * <p>Start with {@link mufakat.words.Messages}; the words are in the files beside it. {@link mufakat.words.Cells} and
 * {@link mufakat.words.Wrapping} know how wide words of any script are and where their lines break.
 *
 * <p>Imports {@code text}, ICU4J and the JDK.
 */
package mufakat.words;
