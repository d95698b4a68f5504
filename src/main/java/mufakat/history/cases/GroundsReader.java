package mufakat.history.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mufakat.files.CsvRows;
import mufakat.history.Ground;
import mufakat.history.ProfileNumber;
import mufakat.history.Trait;

/**
 * Reads on which facts numbers of profiles lean, from rows under {@code member}, {@code number} ({@code capacity},
 * {@code trust}, {@code sensitivity data}, {@code interest training}, {@code red-line data}), {@code source} and
 * {@code fact}. A row with a flaw is left out and the others are read.
 */
public final class GroundsReader {
    private static final String MEMBER = "member";
    private static final String NUMBER = "number";
    private static final String SOURCE = "source";
    private static final String FACT = "fact";

    private final CaseColumns columns;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<CaseFlaw> flaws = new ArrayList<>();

    private GroundsReader(CsvRows rows) {
        this.columns = new CaseColumns(
                rows.rows().isEmpty() ? List.of() : rows.rows().get(0).fields());
    }

    /** The grounds and the flaws of a file's text, for these numbers. */
    public static GroundsReader of(String text, List<ProfileNumber> numbers) {
        CsvRows rows = CsvRows.of(text);
        GroundsReader read = new GroundsReader(rows);
        rows.bad().forEach(bad -> read.flaw(bad.line(), read.columns.name(bad.column()), CaseColumns.oddity(bad)));
        List<String> missing = Stream.of(MEMBER, NUMBER, SOURCE, FACT)
                .filter(column -> !read.columns.has(column))
                .toList();
        missing.forEach(column -> read.flaw(1, column, "grounds.head"));
        if (missing.isEmpty()) {
            rows.rows().stream().skip(1).forEach(row -> read.readRow(row, numbers));
        }
        return read;
    }

    public List<Ground> grounds() {
        return Collections.unmodifiableList(grounds);
    }

    public List<CaseFlaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    private void readRow(CsvRows.Row row, List<ProfileNumber> numbers) {
        if (row.fields().size() != columns.width()) {
            int at = Math.min(row.fields().size(), columns.width());
            flaw(row.line(), columns.name(at), "width", row.fields().size(), columns.width());
            return;
        }
        String member = columns.cell(row, MEMBER);
        String named = columns.cell(row, NUMBER);
        String source = columns.cell(row, SOURCE);
        numbers.stream()
                .filter(number -> number.member().equals(member) && name(number).equals(named))
                .findFirst()
                .ifPresentOrElse(
                        number -> grounds.add(new Ground(number, source, columns.cell(row, FACT))),
                        () -> flaw(row.line(), NUMBER, "grounds.number", member, named));
        if (source.isEmpty()) {
            flaw(row.line(), SOURCE, "grounds.source");
        }
    }

    private static String name(ProfileNumber number) {
        String trait = number.trait() == Trait.RED_LINE
                ? "red-line"
                : number.trait().name().toLowerCase(Locale.ROOT);
        return number.name().isEmpty() ? trait : trait + " " + number.name();
    }

    private void flaw(int line, String column, String what, Object... arguments) {
        flaws.add(new CaseFlaw(
                line,
                column,
                what,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
