/**
 * Story files become a playable {@link mufakat.story.Story} with its content hash, or problems with file, line and
 * column; never an exception, and never more time or memory than the bounds grant.
 *
 * <p>Start with {@link mufakat.loader.StoryLoader}; the title screen asks {@link mufakat.loader.StoryShelf}. The way of
 * a story: {@code StoryFiles} (which files) → {@code SourceFile} (bytes to text) → {@code YamlTree} (text to nodes,
 * each with its place) → {@code Readings} (nodes to records, one {@code NodeReading} for each type a component can
 * have) → {@link mufakat.check.Checks} → {@code Locator} (pointers back to places).
 *
 * <p>The nodes are the package's own, not Jackson's: each carries its place, so no map of pointers has to be kept,
 * whose keys a hostile story could make larger than memory.
 *
 * <p>{@link mufakat.loader.StorySchema} writes the readings down as a JSON Schema, each saying what it takes.
 *
 * <p>Imports {@code check}, {@code story}, snakeyaml-engine, and Jackson to write the schema.
 */
package mufakat.loader;
