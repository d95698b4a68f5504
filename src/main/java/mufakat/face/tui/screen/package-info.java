/**
 * The screens, one class each: a class named {@code …Screen} fills a frame.
 *
 * <p>Start with {@link mufakat.face.tui.screen.GameController} (a game: show the moment, follow an action, show what
 * came of it) and {@link mufakat.face.tui.screen.MomentScreen}; {@link mufakat.face.tui.screen.WalkScreen} shows two
 * games side by side.
 *
 * <p>Imports the other rooms of {@code face.tui}, {@code view}, what a decision is from {@code engine}, {@code words}
 * and Lanterna.
 */
package mufakat.face.tui.screen;
