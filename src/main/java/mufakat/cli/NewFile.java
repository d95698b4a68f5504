package mufakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mufakat.messages.Messages;

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
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw taken(file);
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", file));
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
