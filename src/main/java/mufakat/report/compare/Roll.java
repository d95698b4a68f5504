package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what the games of a class are called. */
public interface Roll {
    /** The same accounts in the same order, each under a name of its own. */
    List<Account> name(List<Account> accounts);

    /** The names made unlike each other: a second game of a name has a 2 behind it. */
    static List<String> unlike(List<String> names) {
        SortedSet<String> taken = new TreeSet<>(names);
        SortedSet<String> used = new TreeSet<>();
        List<String> unlike = new ArrayList<>();
        for (String name : names) {
            String own = name;
            for (int number = 2; used.contains(own) || (number > 2 && taken.contains(own)); number++) {
                own = name + " (" + number + ")";
            }
            used.add(own);
            unlike.add(own);
        }
        return unlike;
    }
}
