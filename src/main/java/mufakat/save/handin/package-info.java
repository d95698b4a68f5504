/**
 * What a class hands in: the saves that files, folders, patterns, zips and names lead to, found but not yet read.
 *
 * <p>Start with {@link mufakat.save.handin.HandedIn}. {@code Arguments} finds the files, by {@code Glob} and {@code
 * Folder}; {@code FileSorter} tells saves from the rest by {@code Kind}; {@code Zip} and {@code InnerZip} look into
 * archives. Each save is a {@link mufakat.save.handin.Source}, read when it is asked for; whatever leads to nothing is
 * an {@link mufakat.save.handin.Unfit} with its reason, and the commands word it.
 *
 * <p>All of it is hostile: names are cleaned before they are shown and lead to no file, nothing is written, nothing is
 * opened that could wait for ever, and each archive and folder is looked through only so far.
 *
 * <p>Imports what {@code mufakat.save} may.
 */
package mufakat.save.handin;
