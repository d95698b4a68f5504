package mufakat.loader;

import mufakat.text.Harmless;

/**
 * A place in a story file.
 *
 * @param file the file as it was named
 * @param line the line, from 1
 * @param column the column in letters, from 1
 * @param text the line's text, cut to what is around the place where it is long; free of control characters
 * @param caret how many letters of the text stand before the place
 */
public record Place(String file, int line, int column, String text, int caret) {
    /** The place as editors understand it, harmless to show: {@code file:line:column}. */
    @Override
    public String toString() {
        return Harmless.name(file) + ":" + line + ":" + column;
    }
}
