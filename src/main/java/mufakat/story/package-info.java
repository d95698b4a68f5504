/**
 * Everything an author can write, as immutable records.
 *
 * <p>Start with {@link mufakat.story.Story}; its components are the top-level keys of a story file, in the order of
 * the author's guide. The annotations on the components ({@link mufakat.story.Says}, {@link mufakat.story.Range},
 * {@link mufakat.story.Default}, {@link mufakat.story.Refers}, {@link mufakat.story.Id},
 * {@link mufakat.story.Section}) are the one source of
 * explanations, ranges, defaults and references for the reader, the schema, the guide and the generators of tests.
 *
 * <p>Things with an id stand in sorted maps, so that the order in which an author lists them changes nothing; only
 * what has an order of its own (sessions, paragraphs, choices, clauses, endings, questions) is a list.
 *
 * <p>Imports nothing but the JDK.
 */
package mufakat.story;
