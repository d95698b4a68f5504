package mufakat.tui;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list of rows, one selected, that scrolls when it is longer than its place. Lanterna's own list box jumps to the
 * first letter of a row, which is what shortcuts are for here, and leaves the list at its ends, which would surprise
 * a player who only knows ↑↓ Enter.
 *
 * @param <V> what a row shows
 */
abstract class RowList<V, T extends RowList<V, T>> extends Widget<T> {
    private static final String ABOVE = "▲";
    private static final String BELOW = "▼";

    private List<V> rows = List.of();
    private int selected;
    private int top;
    private Consumer<V> onSelect = row -> {};

    /** Lines above the rows that don't scroll. */
    int headLines() {
        return 0;
    }

    /** Paints the lines above the rows. */
    void paintHead(Brush brush) {}

    /** Paints one row onto one line, with a margin at its left for the mark of selection. */
    abstract void paintRow(Brush brush, V row);

    /** How wide a row would like to be. */
    abstract int wantedWidth();

    /** Enter, or a click on the row. */
    abstract void choose(V row);

    /** Replaces the rows and keeps the place of the selection as far as there is one. */
    public void show(List<V> rows) {
        this.rows = List.copyOf(rows);
        select(selected);
    }

    /** Tells who is interested whenever another row is selected. */
    public void onSelect(Consumer<V> onSelect) {
        this.onSelect = onSelect;
    }

    public List<V> rows() {
        return rows;
    }

    public Optional<V> selected() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(selected));
    }

    /** Selects the row at this place, or the nearest that there is. */
    public void select(int row) {
        int before = selected;
        selected = Math.max(0, Math.min(row, rows.size() - 1));
        invalidate();
        if (selected != before) {
            selected().ifPresent(onSelect);
        }
    }

    @Override
    Result onKey(KeyStroke key) {
        int page = Math.max(1, pageSize());
        switch (key.getKeyType()) {
            case ArrowUp -> select(selected - 1);
            case ArrowDown -> select(selected + 1);
            case Home -> select(0);
            case End -> select(rows.size() - 1);
            case Enter -> selected().ifPresent(this::choose);
            case PageUp, PageDown -> {
                if (rows.size() <= page) {
                    return Result.UNHANDLED; // The screen's prose may want to scroll.
                }
                select(key.getKeyType() == KeyType.PageUp ? selected - page : selected + page);
            }
            default -> {
                return Result.UNHANDLED;
            }
        }
        return Result.HANDLED;
    }

    @Override
    void onMouse(MouseActionType action, TerminalPosition place) {
        int row = place.getRow() - headLines() + top;
        switch (action) {
            case SCROLL_UP -> select(selected - 1);
            case SCROLL_DOWN -> select(selected + 1);
            case CLICK_DOWN -> {
                if (place.getRow() >= headLines() && row < rows.size()) {
                    select(row);
                    choose(rows.get(row));
                }
            }
            default -> {}
        }
    }

    @Override
    void paint(Brush brush) {
        paintHead(brush);
        scrollToSelection();
        for (int line = 0; line < pageSize() && top + line < rows.size(); line++) {
            Brush row = brush.row(headLines() + line);
            paintSelectable(row, top + line);
        }
        if (top > 0) {
            brush.putRight(headLines(), Style.KEY, ABOVE);
        }
        if (top + pageSize() < rows.size()) {
            brush.putRight(brush.height() - 1, Style.KEY, BELOW);
        }
    }

    private void paintSelectable(Brush brush, int index) {
        if (index == selected && isFocused()) {
            Brush highlighted = brush.only(Style.SELECTED);
            highlighted.clear();
            highlighted.put(0, 0, Style.SELECTED, " ▸");
            paintRow(highlighted, rows.get(index));
        } else {
            paintRow(brush, rows.get(index));
        }
    }

    private void scrollToSelection() {
        top = Math.max(0, Math.min(top, rows.size() - pageSize()));
        top = Math.min(top, selected);
        top = Math.max(top, selected - pageSize() + 1);
    }

    private int pageSize() {
        return Math.max(0, getSize().getRows() - headLines());
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(wantedWidth(), headLines() + rows.size());
    }

    @Override
    public boolean isFocusable() {
        return !rows.isEmpty();
    }
}
