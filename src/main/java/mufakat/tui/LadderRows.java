package mufakat.tui;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a ladder, clauses before safeguards, and the lines they take at a width. A clause is never cut short:
 * who drafts must read what is drafted.
 */
record LadderRows(List<Ladder.Clause> clauses, List<Ladder.Safeguard> safeguards, LadderSteps steps) {
    static final int LABEL_AT = 8;

    int count() {
        return clauses.size() + safeguards.size();
    }

    Optional<Ladder.Clause> clause(int row) {
        return row < clauses.size() ? Optional.of(clauses.get(row)) : Optional.empty();
    }

    Optional<Ladder.Safeguard> safeguard(int row) {
        return row >= clauses.size() && row < count()
                ? Optional.of(safeguards.get(row - clauses.size()))
                : Optional.empty();
    }

    /** The row that covers this line. */
    Optional<Integer> at(int line, int width) {
        for (int row = 0; row < count(); row++) {
            if (line >= top(row, width) && line < top(row + 1, width)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The line at which a row begins. */
    int top(int row, int width) {
        int lines = 0;
        for (int above = 0; above < row; above++) {
            lines += lines(above, width).size();
        }
        return lines;
    }

    List<String> lines(int row, int width) {
        if (row < clauses.size()) {
            return Cells.wrap(clauses.get(row).label(), steps.begin(width) - LABEL_AT - 1);
        }
        Ladder.Safeguard safeguard = safeguards.get(row - clauses.size());
        return Cells.wrap(safeguard.label() + "  " + safeguard.note(), width - LABEL_AT - 1);
    }
}
