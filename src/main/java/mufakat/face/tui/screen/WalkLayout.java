package mufakat.face.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import mufakat.face.tui.widget.Arrangement;
import mufakat.face.tui.widget.CamePane;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.WalkList;

/**
 * What is said of the two games, then their decisions; below, or at the right where there is room, what came of the
 * selected ones and the ledgers.
 */
final class WalkLayout extends Arrangement {
    private static final int WIDE = 120;
    private static final int TALL = 32;
    private static final int MOST_SAID = 3;
    private static final int MOST_CAME = 3;
    private static final int LEAST_TABLE = 24;
    private static final int WIDEST_TABLE = 44;

    private final Remarks said;
    private final WalkList list;
    private final Rule rule;
    private final Rule divider;
    private final WalkPane pane;

    WalkLayout(Remarks said, WalkList list, Rule rule, Rule divider, WalkPane pane) {
        this.said = said;
        this.list = list;
        this.rule = rule;
        this.divider = divider;
        this.pane = pane;
    }

    @Override
    protected void arrange(TerminalSize area) {
        int columns = area.getColumns();
        pane.heading(columns >= WIDE ? CamePane.Heading.SHOWN : CamePane.Heading.LEFT_OUT);
        int lines = said.linesAt(columns);
        int top = area.getRows() >= TALL ? lines : Math.min(MOST_SAID, lines);
        place(said, 0, 0, columns, top);
        if (columns >= WIDE) {
            beside(columns, top, area.getRows() - top);
        } else {
            below(columns, top, area.getRows() - top);
        }
    }

    private void below(int columns, int top, int rows) {
        int lower = rows * 3 / 5;
        int at = top + rows - lower;
        place(list, 0, top, columns, rows - lower - 1);
        place(rule, 0, at - 1, columns, 1);
        place(divider, 0, 0, 0, 0);
        int half = (columns + 1) / 2;
        int came = Math.max(pane.left().linesAt(half), pane.right().linesAt(columns - half));
        int told = pane.hasLedgers() ? Math.min(MOST_CAME, came) : lower;
        place(pane.left(), 0, at, half, told);
        place(pane.right(), half, at, columns - half, told);
        int side = Math.max(LEAST_TABLE, Math.min(WIDEST_TABLE, pane.table().wantedWidth()));
        int left = pane.hasLedgers() ? lower - told : 0;
        place(pane.table(), 0, at + told, side, left);
        place(pane.rule(), side, at + told, 1, left);
        place(pane.ledger(), side + 1, at + told, columns - side - 1, left);
    }

    private void beside(int columns, int top, int rows) {
        int left = columns * 3 / 5;
        int width = columns - left - 1;
        place(list, 0, top + 1, left, rows - 1);
        place(rule, 0, top, columns, 1);
        place(divider, left, top + 1, 1, rows - 1);
        int at = top + 1;
        int table = pane.hasLedgers() ? pane.table().linesAt(width) : 0;
        int free = rows - 1 - table;
        int each = pane.hasLedgers() ? Math.max(2, free / 4) : free / 2;
        int first = Math.min(each, pane.left().linesAt(width));
        int second = Math.min(each, pane.right().linesAt(width));
        place(pane.left(), left + 1, at, width, first);
        place(pane.right(), left + 1, at + first, width, second);
        int below = at + first + second + (pane.hasLedgers() ? 1 : 0);
        place(pane.table(), left + 1, below, width, table);
        place(pane.rule(), 0, 0, 0, 0);
        int ledger = pane.hasLedgers() ? top + rows - below - table - 1 : 0;
        place(pane.ledger(), left + 1, below + table + 1, width, ledger);
    }
}
