package mufakat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import mufakat.files.Cause;
import mufakat.files.Drafts;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** Writes files whole or not at all, and says why one can't be written. */
record WrittenFile(Messages messages) {
    /** Writes in the place of what may be there. */
    void replace(Path file, Drafts.Writing text) throws Trouble {
        try {
            Drafts.replace(file, text);
        } catch (IOException | UncheckedIOException refused) {
            throw unwritten(file, refused);
        }
    }

    /** Writes where nothing is. */
    void create(Path file, Drafts.Writing text) throws Trouble, FileAlreadyExistsException {
        try {
            Drafts.create(file, text);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException | UncheckedIOException refused) {
            throw unwritten(file, refused);
        }
    }

    /** That a file or folder can't be written, why, and what to do. */
    Trouble unwritten(Path file, Exception refused) {
        return new Trouble(messages.say("unwritten." + Cause.of(refused), file));
    }
}
