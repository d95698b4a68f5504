package mufakat.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How every table for a spreadsheet is written: as UTF-8 that says so, commas between cells, names over the columns. */
public final class CsvTable {
    /** Without it, spreadsheets take letters beyond English for others; programs for statistics pass over it. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /** Begins a table. What is text in its rows goes through {@link Cell}; to be flushed or closed at the end. */
    public static CsvWriter begin(Writer out, List<String> head) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().build(out);
        table.writeRecord(head);
        return table;
    }
}
