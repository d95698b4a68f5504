package mufakat.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/**
 * Writes a file that a person may have worked on since, and so never over one that is there.
 *
 * @param taken the key of what is said then
 */
record NewFile(Messages messages, String taken) {
    NewFile(Messages messages) {
        this(messages, "file.taken");
    }

    /** Writes the text as UTF-8. */
    void write(Path file, String text) throws Trouble {
        try {
            new WrittenFile(messages).create(file, out -> out.write(text));
        } catch (FileAlreadyExistsException there) {
            throw taken(file);
        }
    }

    /** Says so before long work, not after it. */
    void refuseTaken(Path file) throws Trouble {
        if (Files.exists(file)) {
            throw taken(file);
        }
    }

    private Trouble taken(Path file) {
        return new Trouble(messages.say(taken, file));
    }
}
