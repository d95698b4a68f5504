package mufakat.report;

import java.util.ArrayList;
import java.util.List;
import mufakat.words.Cells;

/** A table of text: the first column to the left, the others to the right, each as wide as its widest cell. */
public final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** One more row. */
    public Columns row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The rows as lines of text. */
    public List<String> lines() {
        List<Integer> widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                int width = widths.get(column);
                line.append(column == 0 ? Cells.pad(cell, width) : GAP + Cells.padLeft(cell, width));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = Cells.width(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(column)) {
                    widths.set(column, width);
                }
            }
        }
        return widths;
    }
}
