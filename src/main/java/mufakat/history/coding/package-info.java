/**
 * Two people code the same cases, and how far they agree.
 *
 * <p>Start with {@link mufakat.history.coding.Agreement}.
 *
 * <p>Imports nothing; no file, clock, screen or unseeded chance.
 */
package mufakat.history.coding;
