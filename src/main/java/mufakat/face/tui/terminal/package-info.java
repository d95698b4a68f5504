/**
 * The terminal: its size, its signals, its keys, and what is pasted.
 *
 * <p>Start with {@link mufakat.face.tui.terminal.Surface} (can a screen be served here?) and {@link
 * mufakat.face.tui.terminal.Tty}. Keys come from {@link mufakat.face.tui.terminal.PatientInput} by way of {@link
 * mufakat.face.tui.terminal.KeyReader} and {@link mufakat.face.tui.terminal.HeldKey}.
 *
 * <p>Two threads meet here. A terminal's reader waits for bytes, puts them into {@code PatientInput} and wakes the loop
 * by its {@link mufakat.face.tui.terminal.Wakeup}; everything else runs on the loop's own thread when it is awake.
 * Whatever has to wait for time to pass (an Esc that may be an arrow key, a key that may be held, a pasted text whose
 * end is missing) sets an alarm each time it is asked, and is asked again then. Nothing here is shared by two
 * terminals.
 *
 * <p>Imports Lanterna and the JDK, no other room of ours.
 */
package mufakat.face.tui.terminal;
