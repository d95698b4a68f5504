/**
 * How quick and how small the game is, printed beside what it is meant to be. Start with {@link mufakat.bench.Benchmarks}.
 */
package mufakat.bench;
