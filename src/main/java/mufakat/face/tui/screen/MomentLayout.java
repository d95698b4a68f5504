package mufakat.face.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.Arrangement;
import mufakat.face.tui.widget.Pointing;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.Rule;

/**
 * Prose above and actions below; the room at the right of the prose. A wide screen has the ledger at the right of the
 * actions, a large one has it below the table, and the map in its place.
 */
final class MomentLayout extends Arrangement {
    private static final int WIDE = 100;
    private static final TerminalSize LARGE = new TerminalSize(120, 32);
    private static final int LEAST_ACTIONS = 4;
    private static final int ENOUGH_ACTIONS = 6;
    private static final int LEAST_PROSE = 43;
    private static final int LEAST_SIDE = 33;
    private static final int ENOUGH_PROSE = 11;
    private static final int WIDEST_SIDE = 56;

    private final ProsePane prose;
    private final RoomPane room;
    private final ActionList actions;
    private final Rule rule;

    MomentLayout(ProsePane prose, RoomPane room, ActionList actions, Rule rule) {
        this.prose = prose;
        this.room = room;
        this.actions = actions;
        this.rule = rule;
    }

    @Override
    protected void arrange(TerminalSize area) {
        int side = room.isShown() ? side(area.getColumns()) : 0;
        int left = area.getColumns() - side;
        int below = area.getColumns() >= WIDE ? left : area.getColumns();
        int lower = lower(area, left, below);
        int upper = area.getRows() - 1 - lower;
        place(prose, 0, 0, side == 0 ? left : left - 1, upper);
        place(rule, 0, upper, area.getColumns(), 1);
        place(actions, 0, upper + 1, side == 0 ? left : below - (area.getColumns() >= WIDE ? 1 : 0), lower);
        if (side > 0) {
            besides(area, left, upper);
        }
    }

    private void besides(TerminalSize area, int left, int upper) {
        int width = area.getColumns() - left;
        int lower = area.getRows() - 1 - upper;
        boolean wide = area.getColumns() >= WIDE;
        boolean large = area.getColumns() >= LARGE.getColumns() && area.getRows() >= LARGE.getRows();
        int summed = Math.min(
                room.summary().linesAt(width), Math.max(1, upper - room.table().linesAt(width)));
        int table = Math.min(upper - summed, room.table().linesAt(width));
        place(room.upperRule(), left - 1, 0, 1, upper);
        place(room.table(), left, 0, width, table);
        place(room.summary(), left, table, width, summed);
        place(room.lowerRule(), left - 1, upper + 1, wide ? 1 : 0, wide ? lower : 0);
        if (large) {
            place(room.ledger(), left, table + summed + 1, width, Math.max(0, upper - table - summed - 1));
            place(room.map(), left, upper + 1, width, lower);
        } else {
            place(room.ledger(), left, upper + 1, wide ? width : 0, wide ? lower : 0);
            place(room.map(), left, 0, 0, 0);
        }
        room.table().pointing(wide ? Pointing.ALWAYS : Pointing.WITH_THE_FOCUS);
    }

    private int side(int columns) {
        int wanted = columns >= WIDE
                ? Math.max(room.table().namedWidth() + 2, columns * 2 / 5)
                : Math.max(room.table().wantedWidth(), LEAST_SIDE);
        return Math.min(Math.min(wanted, WIDEST_SIDE), columns - LEAST_PROSE);
    }

    /**
     * The actions have as many lines as they want, but leave the prose a fair part and the table whole with what is said
     * below it, for which they go down to the least: they can be scrolled, and that can't.
     */
    private int lower(TerminalSize area, int left, int below) {
        int wanted = actions.linesAt(below);
        int read = Math.min(prose.linesAt(left), Math.max(ENOUGH_PROSE, area.getRows() / 2));
        int side = area.getColumns() - left;
        int seen = room.isShown() ? room.table().linesAt(side) + room.summary().linesAt(side) : 0;
        int rows = area.getRows() - 1;
        int least = Math.max(LEAST_ACTIONS, Math.min(ENOUGH_ACTIONS, rows - seen));
        return Math.max(1, Math.min(wanted, Math.max(rows - Math.max(read, seen), least)));
    }
}
