package mufakat.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.LayoutManager;
import java.util.List;

/** Where the parts of a screen lie. It is worked out anew at every drawing, for what they show may have grown. */
abstract class Arrangement implements LayoutManager {
    @Override
    public final TerminalSize getPreferredSize(List<Component> components) {
        return Loop.NEEDED;
    }

    @Override
    public final boolean hasChanged() {
        return false;
    }

    @Override
    public final void doLayout(TerminalSize area, List<Component> components) {
        arrange(area);
    }

    /** Places every part. */
    abstract void arrange(TerminalSize area);

    static void place(Component component, int column, int row, int columns, int rows) {
        component.setPosition(new TerminalPosition(column, row));
        component.setSize(new TerminalSize(Math.max(0, columns), Math.max(0, rows)));
    }
}
