package mufakat.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file (RFC 4180), those left out that hold nothing: a spreadsheet writes separators for them. A row
 * whose quotes don't close is noted with its place, and reading goes on with the next line, so that one slip doesn't
 * cost a whole file; a hundred end it. Fields are parted by what parts the first line most often: a comma, or the
 * semicolon or tab of a spreadsheet.
 */
public final class CsvRows {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final String SEPARATORS = ",;\t";

    /** After so many odd rows the file is no table; to go on from each of them anew would take minutes. */
    public static final int MOST_BAD = 100;

    /** A row that can't be read and has so many fields is no row; to look for its odd quote would take minutes. */
    public static final int MOST_FIELDS = 1000;

    private final List<String> lines;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();

    private CsvRows(String text) {
        String content =
                text.startsWith(CsvTable.BYTE_ORDER_MARK) ? text.substring(CsvTable.BYTE_ORDER_MARK.length()) : text;
        this.lines = lines(content);
        this.separator = lines.isEmpty() ? ',' : separator(lines.get(0));
    }

    /**
     * A row.
     *
     * @param line of the file at which it begins, from 1
     */
    public record Row(int line, List<String> fields) {}

    /**
     * A row whose quotes are odd, or that has too many fields.
     *
     * @param column in which the odd quote stands, from 0
     */
    public record BadRow(int line, int column) {}

    public static CsvRows of(String text) {
        CsvRows read = new CsvRows(text);
        int next = 0;
        while (next < read.lines.size() && read.bad.size() < MOST_BAD) {
            next = read.from(next);
        }
        return read;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<BadRow> bad() {
        return bad;
    }

    /** Reads from that line to the end, or past the next bad row; answers with the line to go on from. */
    private int from(int first) {
        int line = first;
        try (CsvReader<CsvRecord> reader = builder().ofCsvRecord(String.join("", lines.subList(first, lines.size())))) {
            for (CsvRecord found : reader) {
                if (!found.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(new Row(line + 1, found.getFields()));
                }
                line += 1 + found.getFields().stream().mapToInt(CsvRows::breaks).sum();
            }
            return lines.size();
        } catch (CsvParseException odd) {
            bad.add(new BadRow(line + 1, oddColumn(lines.get(line))));
            return line + 1;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The column after the last one up to which the line can be read. */
    private int oddColumn(String line) {
        if (count(line, separator) >= MOST_FIELDS) {
            return MOST_FIELDS;
        }
        int good = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, end + 1)) {
            good = Math.max(good, columns(line.substring(0, end)));
        }
        return good;
    }

    /** How many columns the beginning of a line has; 0 where its quotes are odd. */
    private int columns(String beginning) {
        try {
            return builder().ofSingleCsvRecord(beginning).getFieldCount();
        } catch (CsvParseException odd) {
            return 0;
        }
    }

    private CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static int breaks(String field) {
        return (int) LINE_BREAK.matcher(field).results().count();
    }

    private static char separator(String line) {
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            if (count(line, SEPARATORS.charAt(i)) > count(line, most)) {
                most = SEPARATORS.charAt(i);
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** The lines, each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher end = LINE_BREAK.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(text.substring(start, end.end()));
            start = end.end();
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
