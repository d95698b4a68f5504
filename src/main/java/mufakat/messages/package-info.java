/**
 * The bundle: what the program itself says, apart from the prose of stories.
 *
 * <p>Start with {@link mufakat.messages.Messages}; the words are in {@code messages.properties} (play) and
 * {@code problems.properties} (mistakes in stories).
 *
 * <p>Imports nothing but the JDK.
 */
package mufakat.messages;
