/**
 * The screens: what {@code view} works out, drawn with Lanterna and steered by keys and mouse.
 *
 * <p>Start with {@link mufakat.face.tui.Screens}, the face itself. The rooms, each built on those before it: {@code
 * terminal} (what a terminal is and which keys come from it), {@code widget} (what paints itself), {@code window} (the
 * loop, frames and dialogs), {@code screen} (one class for each screen).
 *
 * <p>Nothing here decides a rule, reads a file of the player's or says a word of its own: rules come from {@code
 * engine} by way of {@code view}, words from {@code words}.
 */
package mufakat.face.tui;
