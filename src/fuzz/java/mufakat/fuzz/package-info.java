/**
 * Reads what nobody would write, for as long as it is let: stories, saves and lines of playthroughs that Jazzer invents from
 * real ones, guided by the code that they reach. Start with {@link mufakat.fuzz.Fuzzing}. Each {@code *Target} reads one kind
 * of thing; whatever it is given, it must come back with an answer, in bounded time and memory.
 */
package mufakat.fuzz;
