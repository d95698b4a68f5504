package mufakat.history.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.files.CsvRows;
import mufakat.history.Case;
import mufakat.history.Feature;
import mufakat.history.NamedMembers;
import mufakat.history.RecordedFate;
import mufakat.history.Years;

/**
 * Reads cases from the rows of a file whose first row names the columns, in any order. A row with a flaw is left out and
 * the others are read; a column that is missing counts as 0 or empty where that can be.
 */
public final class CaseReader {
    private static final String ID = "id";
    private static final String PROPOSAL = "proposal";
    private static final String YEAR = "year";
    private static final String OUTCOME = "outcome";
    private static final String ASIDE = "aside";
    private static final String JOINED = "joined";
    private static final String ITEM = "item";

    private final CaseColumns columns;
    private final SortedSet<String> seen = new TreeSet<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<CaseFlaw> flaws = new ArrayList<>();
    private final CsvRows rows;

    private CaseReader(CsvRows rows) {
        this.rows = rows;
        this.columns = new CaseColumns(headed() ? rows.rows().get(0).fields() : List.of());
    }

    /** Whether the first row could be read. */
    private boolean headed() {
        return !rows.rows().isEmpty() && rows.bad().stream().noneMatch(bad -> bad.line() == 1);
    }

    /** The cases and the flaws of a file's text. */
    public static CaseReader of(String text) {
        CaseReader read = new CaseReader(CsvRows.of(text));
        read.rows.bad().forEach(bad -> read.flaw(bad.line(), read.columns.name(bad.column()), CaseColumns.oddity(bad)));
        if (read.headed() || read.flaws.isEmpty()) {
            read.readAll();
        }
        read.flaws.sort(Comparator.comparingInt(CaseFlaw::line));
        return read;
    }

    private void readAll() {
        readHead();
        if (rows.bad().size() == CsvRows.MOST_BAD) {
            CsvRows.BadRow last = rows.bad().get(CsvRows.MOST_BAD - 1);
            flaw(last.line(), columns.name(last.column()), "many");
        }
        if (columns.has(OUTCOME)) {
            rows.rows().stream().skip(1).forEach(this::readRow);
        }
    }

    public List<Case> cases() {
        return Collections.unmodifiableList(cases);
    }

    public List<CaseFlaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    private void readHead() {
        if (!namesAny()) {
            flaw(1, "1", "no-head");
            return;
        }
        columns.twice().forEach(name -> flaw(1, name, "twice"));
        missing(OUTCOME, "no-outcome");
        if (columns.has(OUTCOME)) {
            missing(ID, "no-id");
            missing(PROPOSAL, "no-text");
            missing(YEAR, "no-year");
            CaseColumns.CODES.forEach(code -> missing(code, "no-feature"));
        }
    }

    private boolean namesAny() {
        return Stream.concat(Stream.of(ID, PROPOSAL, YEAR, OUTCOME), CaseColumns.CODES.stream())
                .anyMatch(columns::has);
    }

    private void missing(String column, String what) {
        if (!columns.has(column)) {
            flaw(1, column, what);
        }
    }

    private void readRow(CsvRows.Row row) {
        int before = flaws.size();
        if (row.fields().size() != columns.width()) {
            flaw(
                    row.line(),
                    columns.name(Math.min(row.fields().size(), columns.width())),
                    "width",
                    row.fields().size(),
                    columns.width());
            return;
        }
        String id = columns.has(ID) ? columns.cell(row, ID) : String.valueOf(row.line());
        if (id.isEmpty() || !seen.add(id)) {
            flaw(row.line(), ID, id.isEmpty() ? "empty" : "again", id);
        }
        SortedSet<Feature> features = new TreeSet<>();
        for (Feature feature : Feature.values()) {
            if (number(row, feature.code(), 1) == 1) {
                features.add(feature);
            }
        }
        int cost = number(row, CaseColumns.COST, Case.DEAREST);
        Optional<RecordedFate> fate = fate(row);
        Optional<Years> years = years(row, fate);
        NamedMembers named = named(row, fate);
        if (flaws.size() == before && fate.isPresent()) {
            String proposal = columns.cell(row, PROPOSAL);
            cases.add(new Case(
                    id,
                    proposal.isEmpty() ? id : proposal,
                    years,
                    features,
                    cost,
                    fate.get(),
                    columns.cell(row, "what_happened"),
                    columns.cell(row, "source"),
                    named,
                    columns.cell(row, ITEM)));
        }
    }

    private int number(CsvRows.Row row, String column, int most) {
        if (!columns.has(column)) {
            return 0;
        }
        String cell = columns.cell(row, column);
        if (!cell.matches("\\d") || Integer.parseInt(cell) > most) {
            flaw(row.line(), column, "number", cell, most);
            return 0;
        }
        return Integer.parseInt(cell);
    }

    private Optional<RecordedFate> fate(CsvRows.Row row) {
        Optional<RecordedFate> fate = RecordedFate.of(columns.cell(row, OUTCOME).toUpperCase(Locale.ROOT));
        if (fate.isEmpty()) {
            flaw(row.line(), OUTCOME, "outcome", columns.cell(row, OUTCOME));
        }
        return fate;
    }

    private NamedMembers named(CsvRows.Row row, Optional<RecordedFate> fate) {
        SortedSet<String> aside = columns.words(row, ASIDE);
        SortedSet<String> joined = columns.words(row, JOINED);
        if (fate.equals(Optional.of(RecordedFate.LIKE_MINDED)) && aside.isEmpty()) {
            flaw(row.line(), ASIDE, "aside");
        }
        joined.stream().filter(aside::contains).findFirst().ifPresent(both -> flaw(row.line(), JOINED, "both", both));
        return new NamedMembers(aside, joined);
    }

    private Optional<Years> years(CsvRows.Row row, Optional<RecordedFate> fate) {
        if (!columns.has(YEAR)) {
            return Optional.empty();
        }
        String cell = columns.cell(row, YEAR);
        boolean tabled = fate.map(RecordedFate::wasTabled).orElse(false);
        Optional<Years> years = CaseYears.of(cell);
        if (years.isEmpty() && (tabled || !CaseYears.isNone(cell))) {
            flaw(row.line(), YEAR, CaseYears.isNone(cell) ? "year.none" : "year", cell);
        }
        return years;
    }

    private void flaw(int line, String column, String what, Object... arguments) {
        flaws.add(new CaseFlaw(
                line,
                column,
                what,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
