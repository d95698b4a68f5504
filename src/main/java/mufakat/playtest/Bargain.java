package mufakat.playtest;

import java.util.SortedSet;

/**
 * A wording that would carry, and who must be given a promise for it.
 *
 * @param value what it delivers less what it costs, in tenths of a point
 */
record Bargain(Wording wording, SortedSet<String> promised, int value) {}
