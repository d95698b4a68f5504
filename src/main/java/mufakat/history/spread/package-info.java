/**
 * What spreads without a text, held against the years in which it really did: which member took up a practice when.
 *
 * <p>Start with {@link mufakat.history.spread.Uptake}, which lets the engine play; {@link
 * mufakat.history.spread.RankCorrelation} compares.
 *
 * <p>Imports {@code engine} and {@code story}; no file, clock, screen or unseeded chance.
 */
package mufakat.history.spread;
