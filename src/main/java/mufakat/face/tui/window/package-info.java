/**
 * Windows, and the one loop that they run in.
 *
 * <p>Start with {@link mufakat.face.tui.window.Loop}; {@link mufakat.face.tui.window.Frame} is what every screen looks
 * like, {@link mufakat.face.tui.window.Dialog} what asks for an answer before anything goes on.
 *
 * <p>The loop sleeps until a key, a size, a signal or somebody's news comes, or until an alarm of its own; what is
 * looked at in each turn ({@code Loop.watch}) has to wake it when it changes.
 *
 * <p>Imports {@code face.tui.terminal}, {@code face.tui.widget}, {@code words} and Lanterna; it must not know screens.
 */
package mufakat.face.tui.window;
