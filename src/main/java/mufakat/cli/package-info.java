/**
 * The commands, one class each, and the wiring: what finds out where the program runs and brings it together with a
 * face.
 *
 * <p>Start with {@link mufakat.cli.Commands}; the bare program starts with {@link mufakat.cli.Title}, past picocli,
 * which would cost a tenth of the way to the first screen. What goes wrong and is nobody's to put right is a {@code
 * Fault} of ours.
 *
 * <p>Imports every package, and picocli. Only here are standard streams and the environment read.
 */
package mufakat.cli;
