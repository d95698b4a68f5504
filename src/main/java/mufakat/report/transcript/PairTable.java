package mufakat.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mufakat.words.Cells;

/** A table of a label and two cells, each broken into its column, for a terminal of 80 columns. */
final class PairTable {
    private static final int LABEL = 18;
    private static final int CELL = 27;
    private static final String GAP = "  ";

    private final List<String> lines = new ArrayList<>();

    /** One more row. */
    PairTable row(String label, String one, String other) {
        List<String> labels = Cells.wrap(label, LABEL);
        List<String> left = Cells.wrap(one, CELL);
        List<String> right = Cells.wrap(other, CELL);
        int height =
                IntStream.of(labels.size(), left.size(), right.size()).max().orElse(0);
        for (int i = 0; i < height; i++) {
            String line = Cells.pad(at(labels, i), LABEL) + GAP + Cells.pad(at(left, i), CELL) + GAP + at(right, i);
            lines.add(line.stripTrailing());
        }
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String at(List<String> of, int index) {
        return index < of.size() ? of.get(index) : "";
    }
}
