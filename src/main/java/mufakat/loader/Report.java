package mufakat.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.check.Severity;

/** Collects located problems, up to a bound; those below a severity are dropped. */
final class Report {
    private static final Comparator<Located> BY_PLACE = Comparator.comparing(
                    (Located l) -> l.place().file())
            .thenComparingInt(l -> l.place().line())
            .thenComparingInt(l -> l.place().column())
            .thenComparing(l -> l.problem().code());

    private final Severity least;
    private final List<Located> found = new ArrayList<>();

    Report(Severity least) {
        this.least = least;
    }

    void add(Located located) {
        if (located.problem().code().severity().compareTo(least) > 0) {
            return;
        }
        if (found.size() < Bounds.PROBLEMS) {
            found.add(located);
        } else if (found.size() == Bounds.PROBLEMS) {
            Problem more = Problem.value(Code.MORE_PROBLEMS, "", String.valueOf(Bounds.PROBLEMS));
            found.add(new Located(more, located.place()));
        }
    }

    void add(Problem problem, Spot at) {
        if (found.size() <= Bounds.PROBLEMS) {
            add(new Located(Lookalike.behind(problem), at.place()));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Located> errors() {
        return found.stream()
                .filter(located -> located.problem().code().severity() == Severity.ERROR)
                .toList();
    }

    /** In the order of files and lines; what two readers of one place found is told once. */
    List<Located> sorted() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
