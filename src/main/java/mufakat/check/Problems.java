package mufakat.check;

import java.util.ArrayList;
import java.util.List;

/** Where rules put what they find. A story is a stranger's, so the list has an end. */
public final class Problems {
    /** How many are kept. */
    public static final int MOST = 500;

    private final List<Problem> found = new ArrayList<>();

    /** Notes one problem; those beyond the bound are dropped. */
    public void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    /** Whether what is found from now on is dropped, so that nobody need look for a suggestion. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    /** What was found, in the order of the rules. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
