package mufakat.history.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.files.CsvRows;
import mufakat.history.spread.TakenUp;

/**
 * Reads in which year which member took up which practice, from rows under {@code practice}, {@code member}, {@code year}
 * (a year, or {@code none}) and {@code source}. A row with a flaw is left out and the others are read.
 */
public final class YearsReader {
    private static final String PRACTICE = "practice";
    private static final String MEMBER = "member";
    private static final String YEAR = "year";
    private static final String SOURCE = "source";

    private final CaseColumns columns;
    private final SortedSet<String> seen = new TreeSet<>();
    private final List<TakenUp> years = new ArrayList<>();
    private final List<CaseFlaw> flaws = new ArrayList<>();

    private YearsReader(CsvRows rows) {
        this.columns = new CaseColumns(
                rows.rows().isEmpty() ? List.of() : rows.rows().get(0).fields());
    }

    /** The years and the flaws of a file's text. */
    public static YearsReader of(String text) {
        CsvRows rows = CsvRows.of(text);
        YearsReader read = new YearsReader(rows);
        rows.bad().forEach(bad -> read.flaw(bad.line(), read.columns.name(bad.column()), CaseColumns.oddity(bad)));
        List<String> missing = Stream.of(PRACTICE, MEMBER, YEAR, SOURCE)
                .filter(column -> !read.columns.has(column))
                .toList();
        missing.forEach(column -> read.flaw(1, column, "years.head"));
        if (missing.isEmpty()) {
            rows.rows().stream().skip(1).forEach(read::readRow);
        }
        return read;
    }

    public List<TakenUp> years() {
        return Collections.unmodifiableList(years);
    }

    public List<CaseFlaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    private void readRow(CsvRows.Row row) {
        if (row.fields().size() != columns.width()) {
            int at = Math.min(row.fields().size(), columns.width());
            flaw(row.line(), columns.name(at), "width", row.fields().size(), columns.width());
            return;
        }
        String practice = columns.cell(row, PRACTICE);
        String member = columns.cell(row, MEMBER);
        String year = columns.cell(row, YEAR);
        String source = columns.cell(row, SOURCE);
        int before = flaws.size();
        if (!seen.add(practice + " " + member)) {
            flaw(row.line(), MEMBER, "years.again", member, practice);
        }
        if (!year.matches("[12]\\d{3}|none")) {
            flaw(row.line(), YEAR, "years.year", year);
        }
        if (source.isEmpty()) {
            flaw(row.line(), SOURCE, "years.source");
        }
        if (flaws.size() == before) {
            OptionalInt known = year.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
            years.add(new TakenUp(practice, member, known, source));
        }
    }

    private void flaw(int line, String column, String what, Object... arguments) {
        flaws.add(new CaseFlaw(
                line,
                column,
                what,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
