package mufakat.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.compare.Pseudonyms;
import mufakat.files.Drafts;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** The aliases of a class and the file, if any, that keeps who is called what. */
final class Aliases {
    private final Optional<AliasTable> table;
    private final Optional<String> before;
    private final Messages messages;
    private final Pseudonyms pseudonyms;

    /** @throws Trouble when the file holds something else */
    Aliases(Optional<Path> file, Messages messages) throws Trouble {
        this.table = file.map(path -> new AliasTable(path, messages));
        this.messages = messages;
        this.before = text();
        SortedMap<String, String> known = before.isPresent() ? table.get().read(before.get()) : new TreeMap<>();
        this.pseudonyms =
                new Pseudonyms(Arrays.asList(messages.say("compare.alias.words").split(",")), known);
    }

    Pseudonyms roll() {
        return pseudonyms;
    }

    /** What the file holds now, if it is there. */
    private Optional<String> text() throws Trouble {
        return table.isPresent() && Files.exists(table.get().file())
                ? Optional.of(table.get().text())
                : Optional.empty();
    }

    /** Writes who is called what, where there is a file for it; not over what came into it while the games were read. */
    void keep() throws Trouble {
        if (table.isPresent()) {
            keep(table.get());
        }
    }

    private void keep(AliasTable kept) throws Trouble {
        WrittenFile written = new WrittenFile(messages);
        Drafts.Writing aliases = out -> AliasTable.write(pseudonyms.key(), out);
        try {
            if (!text().equals(before)) {
                throw kept.trouble("changed");
            }
            if (before.isPresent()) {
                written.replace(kept.file(), aliases);
            } else {
                written.create(kept.file(), aliases);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            throw kept.trouble("changed");
        }
    }
}
