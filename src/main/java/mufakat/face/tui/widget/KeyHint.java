package mufakat.face.tui.widget;

/**
 * A key as the player reads it.
 *
 * @param key its name, such as "d" or "↑↓"
 * @param word what it does, in a word for the bottom line; empty where the screen shows the key in another place
 * @param help what it does, in a sentence for the help screen
 */
public record KeyHint(String key, String word, String help) {}
