package mufakat.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.messages.Messages;
import mufakat.report.compare.Cell;
import mufakat.report.compare.Pseudonyms;

/**
 * The aliases of a class and the file, if any, that keeps who is called what. The file is a table for a spreadsheet, which
 * must not take a name for a formula: such a name has an apostrophe before it there.
 */
final class Aliases {
    private static final List<String> HEAD = List.of("player", "alias");

    private final Optional<Path> file;
    private final Messages messages;
    private final Pseudonyms pseudonyms;

    /** @throws Trouble when the file holds something else */
    Aliases(Optional<Path> file, Messages messages) throws Trouble {
        this.file = file;
        this.messages = messages;
        this.pseudonyms =
                new Pseudonyms(Arrays.asList(messages.say("compare.alias.words").split(",")), known());
    }

    Pseudonyms roll() {
        return pseudonyms;
    }

    private SortedMap<String, String> known() throws Trouble {
        SortedMap<String, String> known = new TreeMap<>();
        if (file.isEmpty() || !Files.exists(file.get())) {
            return known;
        }
        try {
            CsvRows rows = CsvRows.of(Files.readString(file.get()));
            for (CsvRows.Row row : rows.rows()) {
                if (row.fields().size() != 2 || !rows.rows().get(0).fields().equals(HEAD)) {
                    throw new Trouble(messages.say("compare.key.foreign", file.get()));
                }
                known.put(Cell.text(row.fields().get(0)), Cell.text(row.fields().get(1)));
            }
        } catch (IOException unreadable) {
            throw new Trouble(messages.say("compare.key.foreign", file.get()));
        }
        known.remove(HEAD.get(0));
        return known;
    }

    /** Writes who is called what, where there is a file for it. */
    void keep() throws Trouble {
        if (file.isEmpty()) {
            return;
        }
        new WrittenFile(messages).replace(file.get(), out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(HEAD);
            pseudonyms.key().forEach((player, alias) -> csv.writeRecord(Cell.of(player), Cell.of(alias)));
            csv.flush();
        });
    }
}
