package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;

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
                String blank = " ".repeat(widths.get(column) - length(row.get(column)));
                String cell = row.get(column);
                line.append(column == 0 ? cell + blank : GAP + blank + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int length = length(row.get(column));
                if (column == widths.size()) {
                    widths.add(length);
                } else if (length > widths.get(column)) {
                    widths.set(column, length);
                }
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
