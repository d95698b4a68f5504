package mufakat.history.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mufakat.files.CsvRows;
import mufakat.history.Feature;
import mufakat.text.Harmless;
import mufakat.words.Cells;

/** The columns that the first row of a file of cases names, and the cells under them. */
final class CaseColumns {
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private static final int LONGEST = 300;

    static final String COST = "C";

    /** What is coded: the cost, and every feature. */
    static final List<String> CODES = Stream.concat(
                    Stream.of(COST), Arrays.stream(Feature.values()).map(Feature::code))
            .toList();

    private final TreeMap<String, Integer> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> twice = new ArrayList<>();
    private final int width;

    CaseColumns(List<String> names) {
        this.width = names.size();
        for (int column = 0; column < width; column++) {
            String name = clean(names.get(column));
            if (places.putIfAbsent(name, column) != null && !name.isEmpty()) {
                twice.add(name);
            }
        }
    }

    int width() {
        return width;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Names that stand over more than one column. */
    List<String> twice() {
        return twice;
    }

    /** The cell of a row under that name; empty where no column has it. */
    String cell(CsvRows.Row row, String column) {
        return Optional.ofNullable(places.get(column))
                .map(place -> clean(row.fields().get(place)))
                .orElse("");
    }

    /** What is odd about a row that can't be read, as the end of a message's key. */
    static String oddity(CsvRows.BadRow bad) {
        return bad.column() < CsvRows.MOST_FIELDS ? "quotes" : "long";
    }

    /** The words of that cell, such as the ids of members. */
    SortedSet<String> words(CsvRows.Row row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(cell.split(" ")));
    }

    /** The name over a column, or its number from 1. */
    String name(int column) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == column && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(String.valueOf(column + 1));
    }

    /** A cell as it can be printed: in one line and not without end. */
    private static String clean(String cell) {
        return Cells.fit(Harmless.name(BREAKS.matcher(cell).replaceAll(" ").strip()), LONGEST);
    }
}
