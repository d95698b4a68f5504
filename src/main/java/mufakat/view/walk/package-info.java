/**
 * Two games laid side by side, decision by decision.
 *
 * <p>Start with {@link mufakat.view.walk.SideBySide}; {@link mufakat.view.walk.DecisionPair} is a row of it, {@link
 * mufakat.view.walk.Contrast} the ledgers of both.
 *
 * <p>Pure. Imports what {@code view} may, and {@code view}.
 */
package mufakat.view.walk;
