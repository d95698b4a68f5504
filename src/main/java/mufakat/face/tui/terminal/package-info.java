/**
 * The terminal: its size, its signals, its keys, and what is pasted.
 *
 * <p>Start with {@link mufakat.face.tui.terminal.Surface} (can a screen be served here?) and {@link
 * mufakat.face.tui.terminal.Tty}. Keys come from {@link mufakat.face.tui.terminal.PatientInput} by way of {@link
 * mufakat.face.tui.terminal.KeyReader} and {@link mufakat.face.tui.terminal.HeldKey}.
 *
 * <p>Imports Lanterna and the JDK, no other room of ours.
 */
package mufakat.face.tui.terminal;
