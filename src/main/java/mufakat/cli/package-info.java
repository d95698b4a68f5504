/**
 * The commands, one class each, and the wiring: what reads files for the others, and brings a story, a save and a face
 * together.
 *
 * <p>Start with {@link mufakat.cli.Commands}; the bare program starts with {@link mufakat.cli.Title}, past picocli, which
 * would cost a tenth of the way to the first screen. {@code Games} begins and resumes games; {@code SaveRecorder} writes
 * them down; {@code Face} is how a game meets its player, on screens or by lines. {@code Rehearsal} is a game of a story
 * that is still being written, and {@code StoryWatch} tells it of each version. Whatever a player can put right is a
 * {@code Trouble}, which is one sentence; everything else is a {@code Fault} of ours.
 *
 * <p>Imports every package, and picocli.
 */
package mufakat.cli;
