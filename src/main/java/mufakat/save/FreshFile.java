package mufakat.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import mufakat.files.Directories;

/** A file that is not there yet, and is there whole or not at all. */
final class FreshFile {
    private FreshFile() {}

    /** Makes a file with what it begins with, and its folder if need be. A file that is there is left as it is. */
    static Result<Journal> begin(Path file, byte[] beginning) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Directories.make(folder);
        } catch (IOException refused) {
            Failure why = Failures.of(refused);
            return Result.failed(why == Failure.EXISTS ? Failure.GONE : why);
        }
        Result<Journal> opened = Journal.open(file, StandardOpenOption.CREATE_NEW);
        if (opened.failure().isPresent()) {
            return opened;
        }
        Journal journal = opened.value().orElseThrow();
        Optional<Failure> failure = journal.append(beginning);
        if (failure.isPresent()) {
            discard(journal);
            return Result.failed(failure.get());
        }
        Directories.force(folder);
        return opened;
    }

    private static void discard(Journal journal) {
        try {
            Files.deleteIfExists(journal.path());
        } catch (IOException leftBehind) {
            // An empty file is told from a save by its reader.
        }
        journal.close();
    }
}
