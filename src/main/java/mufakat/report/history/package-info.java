/**
 * How the model fared against the record, as lines and as a table.
 *
 * <p>Start with {@link mufakat.report.history.HistoryReport}.
 *
 * <p>Imports {@code history}, {@code report}, {@code files} and {@code words}.
 */
package mufakat.report.history;
