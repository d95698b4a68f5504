package mufakat.face.tui.widget;

import java.util.List;
import java.util.Optional;

/** Which rows of a list are in sight, where a row may take several lines. */
final class RowWindow {
    private List<Integer> heights = List.of();
    private int top;

    /** The first row in sight. */
    int top() {
        return top;
    }

    /**
     * Takes the lines of each row, and moves until the selected row is seen whole and no line is left empty.
     *
     * @param first the row from which on the selected one should be seen: itself, or one above that belongs to it
     */
    void show(List<Integer> heights, int first, int selected, int lines) {
        this.heights = heights;
        top = Math.max(0, Math.min(top, first));
        while (top < selected && between(top, selected + 1) > lines) {
            top++;
        }
        while (top > 0 && between(top - 1, heights.size()) <= lines) {
            top--;
        }
    }

    int height(int row) {
        return heights.get(row);
    }

    /** The row that covers this line, counted from the first line in sight. */
    Optional<Integer> at(int line) {
        int end = 0;
        for (int row = top; row < heights.size() && line >= 0; row++) {
            end += heights.get(row);
            if (line < end) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private int between(int from, int to) {
        return heights.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
