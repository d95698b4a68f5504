/**
 * What a play-test found, for its author: as lines for a terminal and as a page.
 *
 * <p>Start with {@link mufakat.report.playtest.PlaytestReport}.
 *
 * <p>Imports {@code playtest}, {@code engine}, {@code story}, {@code save} and {@code messages}, and what the package
 * above it offers to all pages.
 */
package mufakat.report.playtest;
