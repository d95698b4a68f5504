package mufakat.history.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.files.CsvRows;
import mufakat.history.Case;
import mufakat.history.coding.Coding;

/**
 * Reads what one person coded, from the rows of a coding sheet or of a file of cases: an id and a code under each letter. A
 * row in which nothing is coded yet is left out; one that is coded in part has a flaw.
 */
public final class CodingReader {
    private static final String ID = "id";
    private static final String PROPOSAL = "proposal";

    private final CaseColumns columns;
    private final SortedSet<String> seen = new TreeSet<>();
    private final List<Coding> codings = new ArrayList<>();
    private final List<CaseFlaw> flaws = new ArrayList<>();

    private CodingReader(CsvRows rows) {
        this.columns = new CaseColumns(
                rows.rows().isEmpty() ? List.of() : rows.rows().get(0).fields());
    }

    /** The codings and the flaws of a file's text. */
    public static CodingReader of(String text) {
        CsvRows rows = CsvRows.of(text);
        CodingReader read = new CodingReader(rows);
        rows.bad().forEach(bad -> read.flaw(bad.line(), read.columns.name(bad.column()), CaseColumns.oddity(bad)));
        List<String> needed = new ArrayList<>(List.of(ID));
        needed.addAll(CaseColumns.CODES);
        needed.removeIf(read.columns::has);
        needed.forEach(column -> read.flaw(1, column, "coding.head"));
        read.columns.twice().forEach(column -> read.flaw(1, column, "coding.twice"));
        if (needed.isEmpty()) {
            rows.rows().stream().skip(1).forEach(read::readRow);
        }
        read.flaws.sort(Comparator.comparingInt(CaseFlaw::line));
        return read;
    }

    public List<Coding> codings() {
        return Collections.unmodifiableList(codings);
    }

    public List<CaseFlaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    private void readRow(CsvRows.Row row) {
        if (row.fields().size() != columns.width()) {
            int at = Math.min(row.fields().size(), columns.width());
            flaw(row.line(), columns.name(at), "coding.width", row.fields().size(), columns.width());
            return;
        }
        if (CaseColumns.CODES.stream()
                .allMatch(letter -> columns.cell(row, letter).isEmpty())) {
            return;
        }
        String id = columns.cell(row, ID);
        if (id.isEmpty() || !seen.add(id)) {
            flaw(row.line(), ID, id.isEmpty() ? "coding.no-id" : "coding.again", id);
        }
        SortedMap<String, Integer> codes = new TreeMap<>();
        for (String letter : CaseColumns.CODES) {
            code(row, letter, codes);
        }
        codings.add(new Coding(id, columns.cell(row, PROPOSAL), codes));
    }

    private void code(CsvRows.Row row, String letter, SortedMap<String, Integer> codes) {
        int most = letter.equals(CaseColumns.COST) ? Case.DEAREST : 1;
        String cell = columns.cell(row, letter);
        if (cell.matches("\\d") && Integer.parseInt(cell) <= most) {
            codes.put(letter, Integer.parseInt(cell));
        } else {
            flaw(row.line(), letter, cell.isEmpty() ? "coding.empty" : "coding.number", cell, most);
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
