package mufakat.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.history.Case;
import mufakat.history.Fate;
import mufakat.history.Feature;
import mufakat.history.Years;

/**
 * Reads cases from the rows of a file whose first row names the columns, in any order. A row with a flaw is left out and
 * the others are read; a column that is missing counts as 0 or empty where that can be.
 */
final class CaseReader {
    private static final String ID = "id";
    private static final String PROPOSAL = "proposal";
    private static final String YEAR = "year";
    private static final String COST = "C";
    private static final String OUTCOME = "outcome";

    private final TreeMap<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedSet<String> seen = new TreeSet<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<CaseFlaw> flaws = new ArrayList<>();
    private final CsvRows rows;

    private CaseReader(CsvRows rows) {
        this.rows = rows;
    }

    /** The cases and the flaws of a file's text. */
    static CaseReader of(String text) {
        CaseReader read = new CaseReader(CsvRows.of(text));
        read.readHead();
        read.rows.bad().forEach(bad -> read.flaw(bad.line(), read.name(bad.column()), "quotes"));
        if (read.rows.bad().size() == CsvRows.MOST_BAD) {
            CsvRows.BadRow last = read.rows.bad().get(CsvRows.MOST_BAD - 1);
            read.flaw(last.line(), read.name(last.column()), "many");
        }
        if (read.columns.containsKey(OUTCOME)) {
            read.rows.rows().stream().skip(1).forEach(read::readRow);
        }
        read.flaws.sort(java.util.Comparator.comparingInt(CaseFlaw::line));
        return read;
    }

    List<Case> cases() {
        return Collections.unmodifiableList(cases);
    }

    List<CaseFlaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    private void readHead() {
        List<String> names =
                rows.rows().isEmpty() ? List.of() : rows.rows().get(0).fields();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column).strip();
            if (columns.putIfAbsent(name, column) != null && !name.isEmpty()) {
                flaw(1, name, "twice");
            }
        }
        missing(OUTCOME, "no-outcome");
        missing(ID, "no-id");
        missing(PROPOSAL, "no-text");
        missing(YEAR, "no-year");
        missing(COST, "no-feature");
        for (Feature feature : Feature.values()) {
            missing(feature.code(), "no-feature");
        }
    }

    private void missing(String column, String what) {
        if (!columns.containsKey(column)) {
            flaw(1, column, what);
        }
    }

    private void readRow(CsvRows.Row row) {
        int before = flaws.size();
        if (row.fields().size() != width()) {
            flaw(
                    row.line(),
                    name(Math.min(row.fields().size(), width())),
                    "width",
                    row.fields().size(),
                    width());
            return;
        }
        String id = columns.containsKey(ID) ? cell(row, ID) : String.valueOf(row.line());
        if (id.isEmpty() || !seen.add(id)) {
            flaw(row.line(), ID, id.isEmpty() ? "empty" : "again", id);
        }
        SortedSet<Feature> features = new TreeSet<>();
        for (Feature feature : Feature.values()) {
            if (number(row, feature.code(), 1) == 1) {
                features.add(feature);
            }
        }
        int cost = number(row, COST, Case.DEAREST);
        Optional<Fate> fate = fate(row);
        Optional<Years> years = years(row, fate);
        if (flaws.size() == before && fate.isPresent()) {
            String proposal = cell(row, PROPOSAL);
            cases.add(new Case(
                    id,
                    proposal.isEmpty() ? id : proposal,
                    years,
                    features,
                    cost,
                    fate.get(),
                    cell(row, "what_happened"),
                    cell(row, "source")));
        }
    }

    private int number(CsvRows.Row row, String column, int most) {
        if (!columns.containsKey(column)) {
            return 0;
        }
        String cell = cell(row, column);
        if (!cell.matches("\\d") || Integer.parseInt(cell) > most) {
            flaw(row.line(), column, "number", cell, most);
            return 0;
        }
        return Integer.parseInt(cell);
    }

    private Optional<Fate> fate(CsvRows.Row row) {
        Optional<Fate> fate = Fate.of(cell(row, OUTCOME).toUpperCase(Locale.ROOT));
        if (fate.isEmpty()) {
            flaw(row.line(), OUTCOME, "outcome", cell(row, OUTCOME));
        }
        return fate;
    }

    private Optional<Years> years(CsvRows.Row row, Optional<Fate> fate) {
        if (!columns.containsKey(YEAR)) {
            return Optional.empty();
        }
        String cell = cell(row, YEAR);
        boolean tabled = fate.map(Fate::wasTabled).orElse(false);
        Optional<Years> years = CaseYears.of(cell);
        if (years.isEmpty() && (tabled || !CaseYears.isNone(cell))) {
            flaw(row.line(), YEAR, CaseYears.isNone(cell) ? "year.none" : "year", cell);
        }
        return years;
    }

    private String cell(CsvRows.Row row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.fields().get(place).strip();
    }

    private int width() {
        return rows.rows().get(0).fields().size();
    }

    /** The name over a column, or its number from 1. */
    private String name(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column && !entry.getKey().isEmpty())
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(String.valueOf(column + 1));
    }

    private void flaw(int line, String column, String what, Object... arguments) {
        flaws.add(new CaseFlaw(
                line,
                column,
                what,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
