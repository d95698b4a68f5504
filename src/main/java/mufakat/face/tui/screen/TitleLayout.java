package mufakat.face.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.Arrangement;
import mufakat.face.tui.widget.Emblem;

/** The name above, the list below it, in the middle of the screen and a little above its centre. */
final class TitleLayout extends Arrangement {
    private static final int GAP = 2;

    private final Emblem emblem;
    private final ActionList list;

    TitleLayout(Emblem emblem, ActionList list) {
        this.emblem = emblem;
        this.list = list;
    }

    @Override
    protected void arrange(TerminalSize area) {
        TerminalSize name = emblem.wanted();
        int columns = Math.min(area.getColumns(), list.wantedWidth() + GAP);
        int rows = list.linesAt(columns);
        int top = Math.max(0, (area.getRows() - name.getRows() - GAP - rows) / 3);
        int listTop = top + name.getRows() + GAP;
        place(emblem, (area.getColumns() - name.getColumns()) / 2, top, name.getColumns(), name.getRows());
        place(list, (area.getColumns() - columns) / 2, listTop, columns, Math.min(rows, area.getRows() - listTop));
    }
}
