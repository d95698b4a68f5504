package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a game came past that its end no longer shows.
 *
 * @param scenes scenes that were read
 * @param choices choices that were taken, as {@code scene/choice} or {@code incident/choice}
 * @param unspent by session, days left when the floor was opened
 * @param drafts by session, of the open items that were not in force when the floor was opened, the part to whose first
 *     draft nobody would have objected; of patient games only
 * @param spoken what was said of the texts, and would have been said; in corridors, of patient games only
 */
public record Trace(
        SortedSet<String> scenes, SortedSet<String> choices, List<Integer> unspent, List<Share> drafts, Spoken spoken) {
    static Trace empty() {
        return new Trace(new TreeSet<>(), new TreeSet<>(), new ArrayList<>(), new ArrayList<>(), new Spoken());
    }
}
