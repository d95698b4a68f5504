/**
 * The comparison of a class as lines, as a page, and as files for other programs.
 *
 * <p>Start with {@link mufakat.report.compare.ComparisonReport} (a terminal) or {@link
 * mufakat.report.compare.ComparisonPage}; {@link mufakat.report.compare.ComparisonTables} writes tables, {@link
 * mufakat.report.compare.Statements} what learning record stores take. {@link mufakat.report.compare.DiscussionQuestions}
 * words what a debrief is best opened with.
 *
 * <p>Reads {@code compare} and nothing behind it; writes no file.
 */
package mufakat.report.compare;
