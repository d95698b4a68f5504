package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mufakat.compare.Comparison;
import mufakat.files.Directories;
import mufakat.files.Drafts;
import mufakat.report.compare.ComparisonTables;
import mufakat.report.compare.Statements;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/**
 * Writes comparisons for other programs: tables into a folder, statements into a file. An earlier export is replaced as a
 * whole and only when the next is complete; what somebody else has made is never written over.
 */
record Exports(Optional<Path> csv, Optional<Path> xapi, Messages messages) {
    private static final String NO_STATEMENTS = "[]\n";
    private static final int BEGINNING = 200;

    /** Says so before long work, not after it. */
    void refuseTaken() throws Trouble {
        if (csv.isPresent() && Files.exists(csv.get()) && !Files.isDirectory(csv.get())) {
            throw new Trouble(messages.say("compare.csv.no-folder", csv.get()));
        }
        if (csv.isPresent()) {
            for (String file : ComparisonTables.files()) {
                refuseTaken(csv.get().resolve(file), text -> text.startsWith(ComparisonTables.beginning(file)));
            }
        }
        if (xapi.isPresent()) {
            refuseTaken(xapi.get(), text -> text.equals(NO_STATEMENTS) || text.contains(Statements.MARK));
        }
    }

    /** An empty file holds nothing of anybody's. */
    private void refuseTaken(Path file, Predicate<String> isOurs) throws Trouble {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new Trouble(messages.say("compare.export.not-ours", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            if (!text.isEmpty() && !isOurs.test(text)) {
                throw new Trouble(messages.say("compare.export.not-ours", file));
            }
        } catch (IOException unreadable) {
            throw new Trouble(messages.say("compare.export.not-ours", file));
        }
    }

    /** Writes what was asked for, if there is anything to write; answers with a sentence about each. */
    List<String> write(List<Comparison> comparisons) throws Trouble {
        List<String> written = new ArrayList<>();
        if (comparisons.isEmpty()) {
            return written;
        }
        if (csv.isPresent()) {
            replace(csv.get(), new ComparisonTables(comparisons, messages)::write);
            written.add(messages.say("compare.csv.written", csv.get()));
        }
        if (xapi.isPresent()) {
            Path file = xapi.get().toAbsolutePath();
            String name = file.getFileName().toString();
            Statements statements = new Statements(comparisons, messages);
            replace(file.getParent(), folder -> {
                try (Writer out = folder.open(name)) {
                    statements.write(out);
                }
            });
            written.add(messages.say("compare.xapi.written", xapi.get()));
        }
        return written;
    }

    private interface Export {
        void write(ComparisonTables.Folder folder) throws IOException;
    }

    private void replace(Path folder, Export export) throws Trouble {
        try (Drafts drafts = new Drafts()) {
            Directories.make(folder);
            export.write(name -> drafts.open(folder.resolve(name)));
            refuseTaken(); // once more, since somebody may have made a file meanwhile
            drafts.replace();
        } catch (IOException | UncheckedIOException refused) {
            throw new WrittenFile(messages).unwritten(folder, refused);
        }
    }
}
