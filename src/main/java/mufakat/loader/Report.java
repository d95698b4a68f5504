package mufakat.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.check.Code;
import mufakat.check.Problem;

/** Collects located problems, up to a bound. */
final class Report {
    private static final Comparator<Located> BY_PLACE = Comparator.comparing(
                    (Located l) -> l.place().file())
            .thenComparingInt(l -> l.place().line())
            .thenComparingInt(l -> l.place().column())
            .thenComparing(l -> l.problem().code());

    private final List<Located> found = new ArrayList<>();

    void add(Located located) {
        if (found.size() < Bounds.PROBLEMS) {
            found.add(located);
        } else if (found.size() == Bounds.PROBLEMS) {
            Problem more = Problem.value(Code.MORE_PROBLEMS, "", String.valueOf(Bounds.PROBLEMS));
            found.add(new Located(more, located.place()));
        }
    }

    void add(Problem problem, Spot at) {
        if (found.size() <= Bounds.PROBLEMS) {
            add(new Located(problem, at.place()));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Located> found() {
        return found;
    }

    List<Located> sorted() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
