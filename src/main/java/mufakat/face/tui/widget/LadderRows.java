package mufakat.face.tui.widget;

import java.util.List;
import java.util.Optional;
import mufakat.words.Cells;

/**
 * The rows of a ladder, clauses before safeguards, and the lines they take at a width. A clause is never cut short:
 * who drafts must read what is drafted.
 */
public record LadderRows(List<Clause> clauses, List<Safeguard> safeguards, LadderSteps steps) {
    static final int LABEL_AT = 8;

    /** A clause at a strength from 0 to 4; the role is a word such as "core", or nothing. */
    public record Clause(String id, String role, String label, int strength) {}

    /** A safeguard that the text has or could have, and what it does. */
    public record Safeguard(String id, String label, String note, Tick tick) {}

    /** Whether a safeguard is in the text. */
    public enum Tick {
        ON,
        OFF;

        Tick other() {
            return this == ON ? OFF : ON;
        }

        String box() {
            return this == ON ? "[x]" : "[ ]";
        }
    }

    int count() {
        return clauses.size() + safeguards.size();
    }

    Optional<Clause> clause(int row) {
        return row < clauses.size() ? Optional.of(clauses.get(row)) : Optional.empty();
    }

    Optional<Safeguard> safeguard(int row) {
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
        Safeguard safeguard = safeguards.get(row - clauses.size());
        return Cells.wrap(safeguard.label() + "  " + safeguard.note(), width - LABEL_AT - 1);
    }
}
