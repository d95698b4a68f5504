/**
 * The screens: what {@code view} works out, drawn with Lanterna and steered by keys and mouse.
 *
 * <p>Start reading at {@link mufakat.tui.Surface} (can a screen be served here?), then {@link mufakat.tui.Screens}
 * (what the program asks of them), {@link mufakat.tui.Sitting} (a game: show the moment, follow an action, show what
 * came of it) and {@link mufakat.tui.MomentScreen}; {@link mufakat.tui.WalkScreen} shows two games side by side.
 * {@link mufakat.tui.Loop} is the loop that everything runs in, and {@link mufakat.tui.Frame} what every screen looks
 * like; a class named {@code …Screen} fills a frame. A component of our own is a {@link mufakat.tui.Widget} or a
 * {@link mufakat.tui.RowList} and paints with a {@link mufakat.tui.Brush} in the named {@link mufakat.tui.Style}s of
 * the theme file. Keys are data: see {@link mufakat.tui.KeyMap}.
 *
 * <p>Nothing here decides a rule, reads a file of the player's or says a word of its own: rules come from
 * {@code engine} by way of {@code view}, words from {@code messages}. It must not import {@code loader},
 * {@code save}, {@code check}, {@code report}, {@code playtest}, {@code plain} or {@code cli}.
 */
package mufakat.tui;
