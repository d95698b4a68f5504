package mufakat.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.files.Cell;
import mufakat.files.CsvRows;
import mufakat.files.CsvTable;
import mufakat.save.Likeness;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** The table of who is called what, which a person may have worked on in a spreadsheet. */
record AliasTable(Path file, Messages messages) {
    private static final List<String> HEAD = List.of("player", "alias");

    /** The text of the file, which is there. */
    String text() throws Trouble {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherEncoding) {
            throw trouble("encoding");
        } catch (IOException unreadable) {
            throw trouble("foreign");
        }
    }

    /** The alias of each player. An alias that two have would give one the other's games, and so none is taken. */
    SortedMap<String, String> read(String text) throws Trouble {
        CsvRows table = CsvRows.of(text);
        List<CsvRows.Row> rows = table.rows();
        if (!text.isBlank() && (rows.isEmpty() || !cells(rows.get(0)).equals(HEAD))) {
            throw trouble("foreign");
        }
        if (!table.bad().isEmpty()) {
            throw trouble("row", table.bad().get(0).line());
        }
        SortedMap<String, String> aliases = new TreeMap<>();
        SortedMap<String, String> players = new TreeMap<>();
        for (CsvRows.Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            List<String> cells = cells(row);
            if (cells.size() != HEAD.size() || cells.contains("")) {
                throw trouble("row", row.line());
            }
            String player = cells.get(0);
            String alias = cells.get(1);
            String other = players.putIfAbsent(Likeness.key(alias), player);
            if (other != null && !other.equals(player)) {
                throw trouble("twice", alias, other, player);
            }
            String second = aliases.put(player, alias);
            if (second != null && !second.equals(alias)) {
                throw trouble("again", player, second, alias);
            }
        }
        return aliases;
    }

    /** The cells of a row up to the last that holds something, as they were before they were made harmless. */
    private static List<String> cells(CsvRows.Row row) {
        int size = row.fields().size();
        while (size > HEAD.size() && row.fields().get(size - 1).isBlank()) {
            size--;
        }
        return row.fields().subList(0, size).stream()
                .map(cell -> Cell.text(cell).strip())
                .toList();
    }

    static void write(SortedMap<String, String> aliases, Writer out) throws IOException {
        CsvWriter table = CsvTable.begin(out, HEAD);
        aliases.forEach((player, alias) -> table.writeRecord(Cell.of(player), Cell.of(alias)));
        table.flush();
    }

    /** That the file can't be used, with its name before what is said of it. */
    Trouble trouble(String what, Object... about) {
        Object[] arguments = new Object[about.length + 1];
        arguments[0] = file;
        System.arraycopy(about, 0, arguments, 1, about.length);
        return new Trouble(messages.say("compare.key." + what, arguments));
    }
}
