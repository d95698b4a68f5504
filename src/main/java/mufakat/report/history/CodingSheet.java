package mufakat.report.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mufakat.files.Cell;
import mufakat.files.CsvTable;
import mufakat.history.Case;
import mufakat.history.Feature;

/**
 * A sheet on which somebody codes cases without seeing what became of them: the proposals, and empty cells. Of the years only
 * the first is told, since what took long was adopted late.
 */
public final class CodingSheet {
    /** The letters in the order of the sheet; C, the cost, stands where it does in files of cases. */
    public static final List<String> LETTERS = letters();

    private static final String COST = "C";

    private CodingSheet() {}

    public static String of(List<Case> cases) {
        List<String> head = new ArrayList<>(List.of("id", "proposal", "year"));
        head.addAll(LETTERS);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvTable.begin(text, head)) {
            for (Case put : cases) {
                csv.writeRecord(row(put));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Case put) {
        String year = put.years().map(years -> String.valueOf(years.first())).orElse("");
        List<String> row = new ArrayList<>(List.of(Cell.of(put.id()), Cell.of(put.proposal()), year));
        row.addAll(Collections.nCopies(LETTERS.size(), ""));
        return row;
    }

    private static List<String> letters() {
        List<String> letters = new ArrayList<>(
                Arrays.stream(Feature.values()).map(Feature::code).toList());
        letters.add(Arrays.asList(Feature.values()).indexOf(Feature.TRAINING), COST);
        return List.copyOf(letters);
    }
}
