package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mufakat.files.Drafts;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** Writes what the program makes, and writes over nothing that somebody else has made. */
record OwnFile(Messages messages) {
    /** Near the beginning of every page and drawing of ours, in a comment. */
    private static final String MARK = "made by mufakat";

    private static final int MARK_WITHIN = 200;

    /** Writes the text as UTF-8 into a file that isn't there, or is of ours; answers with it. */
    Path write(String name, String text) throws Trouble {
        return write(name, out -> out.write(text));
    }

    /** Writes something large in the same way. */
    Path write(String name, Drafts.Writing text) throws Trouble {
        Path file = path(name);
        WrittenFile written = new WrittenFile(messages);
        try {
            if (Files.exists(file)) {
                refuseOthers(file);
                written.replace(file, text);
            } else {
                written.create(file, text);
            }
            return file;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            throw notOurs(file);
        }
    }

    /** Says so before long work, not after it, when a file is there that somebody else has made. */
    void refuseTaken(String name) throws Trouble {
        refuseOthers(path(name));
    }

    private void refuseOthers(Path file) throws Trouble {
        try {
            if (Files.exists(file) && !isOurs(file)) {
                throw notOurs(file);
            }
        } catch (IOException unreadable) {
            throw new WrittenFile(messages).unwritten(file, unreadable);
        }
    }

    private Trouble notOurs(Path file) {
        return new Trouble(messages.say("not-ours", file));
    }

    private Path path(String name) throws Trouble {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Trouble(messages.say("unwritten.OTHER", name));
        }
    }

    /** An empty file holds nothing of anybody's, and a device or a pipe keeps nothing. */
    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(MARK_WITHIN), StandardCharsets.UTF_8);
            return beginning.isEmpty() || beginning.contains(MARK);
        }
    }
}
