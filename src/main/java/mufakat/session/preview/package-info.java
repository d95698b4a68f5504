/**
 * A game of a story that is still being written: every version of it that can be played has the decisions so far replayed.
 *
 * <p>Start with {@link mufakat.session.preview.LivePreview}; {@link mufakat.session.preview.StoryWatch} tells it of each
 * version.
 *
 * <p>Imports what {@code session} may.
 */
package mufakat.session.preview;
