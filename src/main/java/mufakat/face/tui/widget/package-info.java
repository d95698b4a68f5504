/**
 * What paints itself: lists, panes, lines, and the colours that they wear.
 *
 * <p>Start with {@link mufakat.face.tui.widget.Widget} and {@link mufakat.face.tui.widget.RowList}; each paints with a
 * {@link mufakat.face.tui.widget.Brush} in the named {@link mufakat.face.tui.widget.Style}s of the theme file. Keys are
 * data: see {@link mufakat.face.tui.widget.KeyMap}.
 *
 * <p>Imports {@code face.tui.terminal}, {@code view}, {@code words} and Lanterna; it must not know windows or screens.
 */
package mufakat.face.tui.widget;
