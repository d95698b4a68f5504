package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;

/** The decisions above; below, what came of the selected one, and beside that how the members stood. */
final class WalkLayout extends Arrangement {
    private static final int LEAST_BELOW = 11;

    private final DecisionTable table;
    private final Rule rule;
    private final ProsePane came;
    private final Rule divider;
    private final ProsePane ledgers;

    WalkLayout(DecisionTable table, Rule rule, ProsePane came, Rule divider, ProsePane ledgers) {
        this.table = table;
        this.rule = rule;
        this.came = came;
        this.divider = divider;
        this.ledgers = ledgers;
    }

    @Override
    void arrange(TerminalSize area) {
        int columns = area.getColumns();
        int below = Math.max(LEAST_BELOW, area.getRows() * 3 / 5);
        int upper = Math.min(table.linesAt(columns), area.getRows() - 1 - below);
        int lower = upper + 1;
        int left = columns / 2;
        place(table, 0, 0, columns, upper);
        place(rule, 0, upper, columns, 1);
        place(came, 0, lower, left, area.getRows() - lower);
        place(divider, left, lower, 1, area.getRows() - lower);
        place(ledgers, left + 1, lower, columns - left - 1, area.getRows() - lower);
    }
}
