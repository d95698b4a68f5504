package mufakat.report.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mufakat.compare.Comparison;
import mufakat.compare.NamingPolicy;
import mufakat.files.Cell;
import mufakat.files.CsvTable;
import mufakat.words.Messages;

/**
 * Comparisons as tidy tables: one observation a row, one file for each kind of observation, and one that explains every
 * column. Each game is written before the next is played again, so that the memory does not grow with the class.
 */
public final class ComparisonTables {
    /** The file that explains the columns of the others. */
    private static final String DICTIONARY = "dictionary.csv";

    private static final List<String> DICTIONARY_HEAD = List.of("file", "column", "type", "means");

    private final List<Comparison> comparisons;
    private final Messages messages;

    public ComparisonTables(List<Comparison> comparisons, Messages messages) {
        this.comparisons = List.copyOf(comparisons);
        this.messages = messages;
    }

    /** The names of the files, in order. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(
                Arrays.stream(TidyTable.values()).map(TidyTable::file).toList());
        files.add(DICTIONARY);
        return files;
    }

    /** How a file of that name begins: whatever begins otherwise is not one of these tables. */
    public static String beginning(String file) {
        List<String> head = Arrays.stream(TidyTable.values())
                .filter(table -> table.file().equals(file))
                .map(TidyTable::head)
                .findFirst()
                .orElse(DICTIONARY_HEAD);
        return CsvTable.BYTE_ORDER_MARK + String.join(",", head.subList(0, 3)) + ",";
    }

    /** Where the tables go. */
    public interface Folder {
        /** A writer of UTF-8 to the file of that name. */
        Writer open(String file) throws IOException;
    }

    /** Writes all tables; the rows of a game follow each other, and games stand as in their comparison. */
    public void write(Folder folder) throws IOException {
        Map<TidyTable, CsvWriter> writers = new EnumMap<>(TidyTable.class);
        try {
            for (TidyTable table : TidyTable.values()) {
                writers.put(table, CsvTable.begin(folder.open(table.file()), table.head()));
            }
            write(writers);
        } finally {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
        try (CsvWriter dictionary = CsvTable.begin(folder.open(DICTIONARY), DICTIONARY_HEAD)) {
            explain(dictionary);
        }
    }

    private void write(Map<TidyTable, CsvWriter> writers) throws IOException {
        Iterator<String> ids = ids().iterator();
        for (Comparison comparison : comparisons) {
            GameTable games = new GameTable(comparison, messages);
            Batches.of(comparison.accounts(), games::rows, game -> {
                String id = ids.next();
                game.forEach((table, rows) -> rows.forEach(row -> writers.get(table)
                        .writeRecord(Stream.concat(Stream.of(id), row.stream()).toList())));
            });
        }
    }

    /** Ids of games that are unlike each other even where two saves go on from one beginning. */
    private List<String> ids() {
        return NamingPolicy.unlike(comparisons.stream()
                .flatMap(comparison -> comparison.accounts().stream())
                .map(account -> account.header().game().toString())
                .toList());
    }

    private void explain(CsvWriter dictionary) {
        for (TidyTable table : TidyTable.values()) {
            for (TidyTable.Column column : table.columns()) {
                dictionary.writeRecord(
                        table.file(),
                        column.name(),
                        column.type().name().toLowerCase(Locale.ROOT),
                        Cell.of(meaning(table, column.name())));
            }
        }
    }

    /** A column that means the same in several tables is explained once. */
    private String meaning(TidyTable table, String column) {
        String own = "compare.column." + table.word() + "." + column;
        return messages.say(messages.has(own) ? own : "compare.column." + column);
    }
}
