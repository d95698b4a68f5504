package mufakat.history.accuracy;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.history.Case;
import mufakat.history.Verdict;

/**
 * Who was expected to object to a case against who stood aside, among the members that the record names.
 *
 * @param predicted all who were expected to object
 */
public record Objections(Case put, SortedSet<String> predicted) {
    public Objections {
        predicted = Collections.unmodifiableSortedSet(predicted);
    }

    public static Objections of(Verdict verdict) {
        return new Objections(verdict.put(), new TreeSet<>(verdict.objectors()));
    }

    /** Who stood aside as expected. */
    public SortedSet<String> hits() {
        return both(put.named().aside(), predicted);
    }

    /** Who stood aside though that wasn't expected. */
    public SortedSet<String> misses() {
        SortedSet<String> misses = new TreeSet<>(put.named().aside());
        misses.removeAll(predicted);
        return misses;
    }

    /** Who was expected to object, and joined. */
    public SortedSet<String> falseAlarms() {
        return both(put.named().joined(), predicted);
    }

    /** Both kinds of error: who joins passes, who stands aside falls. */
    public Errors errors() {
        return new Errors(
                put.named().joined().size(),
                falseAlarms().size(),
                put.named().aside().size(),
                misses().size());
    }

    private static SortedSet<String> both(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
