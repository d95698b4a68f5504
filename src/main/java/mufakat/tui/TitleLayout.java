package mufakat.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.LayoutManager;
import java.util.List;

/** The name above, the list below it, in the middle of the screen and a little above its centre. */
final class TitleLayout implements LayoutManager {
    private static final int GAP = 2;

    private final Emblem emblem;
    private final ActionList list;

    TitleLayout(Emblem emblem, ActionList list) {
        this.emblem = emblem;
        this.list = list;
    }

    @Override
    public TerminalSize getPreferredSize(List<Component> components) {
        return Loop.NEEDED;
    }

    @Override
    public boolean hasChanged() {
        return false;
    }

    @Override
    public void doLayout(TerminalSize area, List<Component> components) {
        TerminalSize name = emblem.wanted();
        int columns = Math.min(area.getColumns(), list.wantedWidth() + GAP);
        int rows = list.linesAt(columns);
        int top = Math.max(0, (area.getRows() - name.getRows() - GAP - rows) / 3);
        int listTop = top + name.getRows() + GAP;
        place(emblem, area, top, name);
        place(list, area, listTop, new TerminalSize(columns, Math.max(0, Math.min(rows, area.getRows() - listTop))));
    }

    private static void place(Component component, TerminalSize area, int top, TerminalSize size) {
        component.setPosition(new TerminalPosition((area.getColumns() - size.getColumns()) / 2, top));
        component.setSize(size);
    }
}
