/**
 * How this program writes files: {@link mufakat.files.Drafts} whole or not at all, {@link mufakat.files.Directories} so
 * that a power cut leaves them there; {@link mufakat.files.Cause} says why one can't be written,
 * {@link mufakat.files.FileName} what one may be called.
 *
 * <p>The save of a game that is on grows in place, and is written by its journal; nothing else opens a file for writing.
 *
 * <p>Imports ICU4J.
 */
package mufakat.files;
