package mufakat.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mufakat.save.Likeness;

/** Says what the games of a class are called. */
public interface NamingPolicy {
    /** The same accounts in the same order, each under a name of its own. */
    List<GameSummary> name(List<GameSummary> accounts);

    /** The names made so that a reader tells each from the others: a second game of a name has a 2 behind it. */
    static List<String> unlike(List<String> names) {
        SortedSet<String> taken = names.stream().map(Likeness::key).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> used = new TreeSet<>();
        List<String> unlike = new ArrayList<>();
        for (String name : names) {
            String own = name;
            String key = Likeness.key(own);
            for (int number = 2; used.contains(key) || (number > 2 && taken.contains(key)); number++) {
                own = name + " (" + number + ")";
                key = Likeness.key(own);
            }
            used.add(key);
            unlike.add(own);
        }
        return unlike;
    }
}
