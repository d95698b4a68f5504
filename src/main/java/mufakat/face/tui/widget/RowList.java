package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.face.tui.terminal.Surface;

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

    private final RowWindow window = new RowWindow();
    private List<V> rows = List.of();
    private int selected;
    private Consumer<V> onSelect = row -> {};
    private Paging paging = Paging.OWN;
    private Pointing pointing = Pointing.WITH_THE_FOCUS;

    /** Lines above the rows that don't scroll. */
    int headLines() {
        return 0;
    }

    /** Paints the lines above the rows. */
    void paintHead(Brush brush) {}

    /** Paints one row onto its lines, with a margin of two columns at its left for the marks of scrolling and selection. */
    abstract void paintRow(Brush brush, V row);

    /** How wide a row would like to be. */
    abstract int wantedWidth();

    /** Enter, or a click on the row. */
    abstract void choose(V row);

    /** How many lines a row would like at a width. */
    int linesOf(V row, int width) {
        return 1;
    }

    /** The row from which on a selected row should be seen: itself, or one above that belongs to it. */
    int firstWith(int selected) {
        return selected;
    }

    /** How many lines a row takes now. */
    int linesShown(V row, int width) {
        return linesOf(row, width);
    }

    /** Replaces the rows and keeps the place of the selection as far as there is one. */
    public void show(List<V> rows) {
        this.rows = List.copyOf(rows);
        select(selected);
    }

    public void paging(Paging paging) {
        this.paging = paging;
    }

    public void pointing(Pointing pointing) {
        this.pointing = pointing;
        invalidate();
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

    public int selectedRow() {
        return selected;
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

    /** Goes so many rows down, or up if negative; the first row follows the last. */
    public void turn(int by) {
        select(Math.floorMod(selected + by, Math.max(1, rows.size())));
    }

    @Override
    Result onKey(KeyStroke key) {
        switch (key.getKeyType()) {
            case ArrowUp -> select(selected - 1);
            case ArrowDown -> select(selected + 1);
            case Home -> select(0);
            case End -> select(rows.size() - 1);
            case Enter -> selected().ifPresent(this::choose);
            case PageUp, PageDown -> {
                if (paging == Paging.LEFT_TO_THE_SCREEN
                        || linesAt(getSize().getColumns()) <= getSize().getRows()) {
                    return Result.UNHANDLED; // The screen's prose may want to scroll.
                }
                select(key.getKeyType() == KeyType.PageUp ? selected - pageSize() : selected + pageSize());
            }
            default -> {
                return Result.UNHANDLED;
            }
        }
        return Result.HANDLED;
    }

    @Override
    void onMouse(MouseActionType action, TerminalPosition place) {
        switch (action) {
            case SCROLL_UP -> select(selected - 1);
            case SCROLL_DOWN -> select(selected + 1);
            case CLICK_DOWN ->
                window.at(place.getRow() - headLines()).ifPresent(row -> {
                    select(row);
                    choose(rows.get(row));
                });
            default -> {}
        }
    }

    @Override
    void paint(Brush brush) {
        paintHead(brush);
        List<Integer> heights =
                rows.stream().map(row -> linesShown(row, brush.width())).toList();
        window.show(heights, firstWith(selected), selected, pageSize());
        int line = headLines();
        int row = window.top();
        for (; row < rows.size() && line < brush.height(); row++) {
            paintSelectable(brush.rows(line, Math.min(window.height(row), brush.height() - line)), row);
            line += window.height(row);
        }
        if (window.top() > 0) {
            brush.put(0, headLines(), Style.KEY, ABOVE);
        }
        if (row < rows.size() || line > brush.height()) {
            brush.put(0, brush.height() - 1, Style.KEY, BELOW);
        }
    }

    private void paintSelectable(Brush brush, int index) {
        if (index == selected && isFocused()) {
            Brush highlighted = brush.only(Style.SELECTED);
            highlighted.clear();
            highlighted.put(0, 0, Style.SELECTED, " ▸");
            paintRow(highlighted, rows.get(index));
            return;
        }
        if (index == selected && pointing != Pointing.WITH_THE_FOCUS) {
            brush.put(0, 0, Style.KEY, " ▸");
        }
        paintRow(brush, rows.get(index));
    }

    /** How many lines all rows take at a width, with what stands above them. */
    public int linesAt(int width) {
        return headLines() + rows.stream().mapToInt(row -> linesOf(row, width)).sum();
    }

    private int pageSize() {
        return Math.max(1, getSize().getRows() - headLines());
    }

    @Override
    TerminalSize wanted() {
        int columns = getSize().getColumns();
        return new TerminalSize(wantedWidth(), linesAt(columns == 0 ? Surface.NEEDED.getColumns() : columns));
    }

    @Override
    public boolean isFocusable() {
        return !rows.isEmpty() && pointing != Pointing.FOR_ANOTHER;
    }
}
