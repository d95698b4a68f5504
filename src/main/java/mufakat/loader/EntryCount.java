package mufakat.loader;

import mufakat.check.Code;

/** Counts what a story holds, over all its files, against the bounds. */
final class EntryCount {
    private int entries;

    void enter(Spot at, int depth) {
        if (depth > Bounds.DEPTH) {
            throw new StopReading(Code.TOO_DEEP, at.place(), String.valueOf(Bounds.DEPTH));
        }
        if (++entries > Bounds.ENTRIES) {
            throw new StopReading(Code.TOO_MANY_ENTRIES, at.place(), String.valueOf(Bounds.ENTRIES));
        }
    }
}
