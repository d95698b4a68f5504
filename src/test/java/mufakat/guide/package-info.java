/**
 * The author's guide, {@code story/README.md}, read as its reader reads it: its examples are put together, loaded and
 * played.
 *
 * <p>Start with {@link mufakat.guide.Guide}: an HTML comment before a block says what the block is.
 */
package mufakat.guide;
