package mufakat.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.LayoutManager;
import java.util.List;

/** Everything below each other in the middle of the screen, as wide as it wants to be, a little above centre. */
final class TitleLayout implements LayoutManager {
    private static final int GAP = 2;

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
        int all = components.stream()
                .mapToInt(component -> component.getPreferredSize().getRows() + GAP)
                .sum();
        int row = Math.max(0, (area.getRows() - all) / 3);
        for (Component component : components) {
            TerminalSize wanted = component.getPreferredSize();
            int columns = Math.min(area.getColumns(), wanted.getColumns() + GAP);
            int rows = Math.max(0, Math.min(area.getRows() - row, wanted.getRows()));
            component.setPosition(new TerminalPosition((area.getColumns() - columns) / 2, row));
            component.setSize(new TerminalSize(columns, rows));
            row += rows + GAP;
        }
    }
}
