package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.LayoutManager;
import java.util.List;
import mufakat.face.tui.terminal.Surface;

/** Where the parts of a screen lie. It is worked out anew at every drawing, for what they show may have grown. */
public abstract class Arrangement implements LayoutManager {
    @Override
    public final TerminalSize getPreferredSize(List<Component> components) {
        return Surface.NEEDED;
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
    protected abstract void arrange(TerminalSize area);

    protected static void place(Component component, int column, int row, int columns, int rows) {
        component.setPosition(new TerminalPosition(column, row));
        component.setSize(new TerminalSize(Math.max(0, columns), Math.max(0, rows)));
    }
}
