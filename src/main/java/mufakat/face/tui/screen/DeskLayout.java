package mufakat.face.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import mufakat.face.tui.widget.Arrangement;
import mufakat.face.tui.widget.Ladder;
import mufakat.face.tui.widget.LedgerPane;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.StanceTable;

/** The ladder and its remarks above, the table and one ledger below. The ladder keeps four lines at least. */
final class DeskLayout extends Arrangement {
    private static final int LEAST_LADDER = 4;
    private static final int WIDE = 100;
    private static final int LEAST_TABLE = 33;
    private static final int WIDEST_TABLE = 56;

    private final Ladder ladder;
    private final Remarks remarks;
    private final Rule rule;
    private final StanceTable table;
    private final Rule divider;
    private final LedgerPane ledger;

    DeskLayout(Ladder ladder, Remarks remarks, Rule rule, StanceTable table, Rule divider, LedgerPane ledger) {
        this.ladder = ladder;
        this.remarks = remarks;
        this.rule = rule;
        this.table = table;
        this.divider = divider;
        this.ledger = ledger;
    }

    @Override
    protected void arrange(TerminalSize area) {
        int columns = area.getColumns();
        int remarked = remarks.linesAt(columns);
        int wanted = ladder.linesAt(columns);
        int room = area.getRows() - remarked - 1 - table.linesAt(columns);
        int upper = Math.min(wanted, Math.max(LEAST_LADDER, room));
        int lower = upper + remarked + 1;
        int named = columns >= WIDE ? table.namedWidth() + 2 : table.wantedWidth() + 1;
        int left = Math.max(LEAST_TABLE, Math.min(WIDEST_TABLE, named));
        place(ladder, 0, 0, columns, upper);
        place(remarks, 0, upper, columns, remarked);
        place(rule, 0, lower - 1, columns, 1);
        place(table, 0, lower, left, area.getRows() - lower);
        place(divider, left, lower, 1, area.getRows() - lower);
        place(ledger, left + 1, lower, columns - left - 1, area.getRows() - lower);
    }
}
