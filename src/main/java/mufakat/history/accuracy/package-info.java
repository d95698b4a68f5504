/**
 * How good a judge of texts is: both kinds of error, how wide the doubt about them is, and which rules without members do
 * as well.
 *
 * <p>Start with {@link mufakat.history.accuracy.Errors}; {@link mufakat.history.accuracy.RuleSearch} finds the rules.
 *
 * <p>Imports {@code history}; no file, clock, screen or unseeded chance.
 */
package mufakat.history.accuracy;
