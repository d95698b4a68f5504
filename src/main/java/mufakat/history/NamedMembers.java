package mufakat.history;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom the record of a case names, by the ids of members. Of who is in neither set nothing is known.
 *
 * @param aside who stood aside or objected
 * @param joined who entered, took part or spoke for it
 */
public record NamedMembers(SortedSet<String> aside, SortedSet<String> joined) {
    /** Nobody is named. */
    public static final NamedMembers NOBODY =
            new NamedMembers(Collections.emptySortedSet(), Collections.emptySortedSet());

    public NamedMembers {
        aside = Collections.unmodifiableSortedSet(new TreeSet<>(aside));
        joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
    }

    /** Whether anybody is named. */
    public boolean isAnybody() {
        return !aside.isEmpty() || !joined.isEmpty();
    }
}
