/**
 * Pages and other accounts of a story and of games: the graph here, and the ground that every page stands on.
 *
 * <p>Start with {@link mufakat.report.HtmlPage}, which makes one self-contained HTML file of a template, styles,
 * scripts and data; {@link mufakat.report.Charts} brings the chart library for pages that draw charts. {@link
 * mufakat.report.ConditionWords} and {@link mufakat.report.EffectWords} put what a story asks and does into words. The
 * graph of a story is in {@code mufakat.report.graph}.
 *
 * <p>The text of stories and the names in saves come from strangers: templates escape every value, data goes through
 * {@link mufakat.report.PageData}, and a page forbids itself every connection.
 *
 * <p>Imports {@code engine}, {@code story}, {@code view}, {@code save}, {@code playtest}, {@code words}, Jackson and
 * jmustache. It reads no file but its own resources: the commands read and write for it.
 */
package mufakat.report;
