/**
 * What a play-test found, for its author: as lines for a terminal and as a page.
 *
 * <p>Start with {@link mufakat.report.playtest.PlaytestReport} for the terminal and {@link
 * mufakat.report.playtest.PlaytestPage} for the page; {@link mufakat.report.playtest.FindingsWords} names things for both.
 *
 * <p>Imports {@code playtest}, {@code engine}, {@code story}, {@code save}, {@code view} and {@code messages}, and what
 * the package above it offers to all pages.
 */
package mufakat.report.playtest;
