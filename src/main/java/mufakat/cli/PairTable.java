package mufakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a label and two cells, each broken at blanks into its column, for a terminal of 80 columns. */
final class PairTable {
    private static final int LABEL = 18;
    private static final int CELL = 27;
    private static final String GAP = "  ";

    private final List<String> lines = new ArrayList<>();

    /** One more row. */
    PairTable row(String label, String one, String other) {
        List<String> labels = broken(label, LABEL);
        List<String> left = broken(one, CELL);
        List<String> right = broken(other, CELL);
        int height =
                IntStream.of(labels.size(), left.size(), right.size()).max().orElse(0);
        for (int i = 0; i < height; i++) {
            String line = padded(at(labels, i), LABEL) + GAP + padded(at(left, i), CELL) + GAP + at(right, i);
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

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** A word that is longer than the column is cut to it, so that the columns after it keep their place. */
    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line);
                line = "";
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = line.isEmpty() ? rest : line + " " + rest;
        }
        lines.add(line);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
