/**
 * The games of a class laid side by side: how each went, where they parted, and what to talk over.
 *
 * <p>Start with {@link mufakat.report.compare.Classroom}, to which every save that was handed in is shown and which makes
 * a {@link mufakat.report.compare.Comparison} for each story. An {@link mufakat.report.compare.Account} is what is kept of
 * one game; {@link mufakat.report.compare.Splits}, {@link mufakat.report.compare.Partings} and {@link
 * mufakat.report.compare.Openers} find what is worth talking about. The terminal, the page and the exports read the
 * comparison and nothing else; of the exports {@link mufakat.report.compare.ComparisonTables} writes tables, and {@link
 * mufakat.report.compare.Statements} what learning record stores take.
 *
 * <p>Nothing here depends on the order in which saves are found: accounts are put in order before anything is counted.
 * What a game has hidden from its player is told only of games that have ended.
 *
 * <p>Imports {@code playtest}, {@code engine}, {@code story}, {@code save}, {@code view} and {@code messages}, FastCSV, and
 * what the package above it offers to all pages.
 */
package mufakat.report.compare;
