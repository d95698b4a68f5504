/**
 * Cases of the past as somebody has coded them in a file of comma-separated values.
 *
 * <p>Start with {@link mufakat.history.cases.CaseReader}.
 *
 * <p>Imports {@code history} and the reader of such files in {@code files}; it opens none.
 */
package mufakat.history.cases;
