package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mufakat.messages.Messages;

/** Writes what the program makes, and writes over nothing that somebody else has made. */
record OwnFile(Messages messages) {
    /** Near the beginning of every page and drawing of ours, in a comment. */
    private static final String MARK = "made by mufakat";

    private static final int MARK_WITHIN = 200;

    /** Something that may be too large to be held as a text. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes the text as UTF-8 into a file that isn't there, or is of ours; answers with it. */
    Path write(String name, String text) throws Trouble {
        return write(name, out -> out.write(text));
    }

    /** Writes something large in the same way. */
    Path write(String name, Content content) throws Trouble {
        Path file = path(name);
        try {
            refuseOthers(file);
            try (Writer out = Files.newBufferedWriter(file)) {
                content.writeTo(out);
            }
            return file;
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", file));
        }
    }

    /** Says so before long work, not after it, when a file is there that somebody else has made. */
    void refuseTaken(String name) throws Trouble {
        Path file = path(name);
        try {
            refuseOthers(file);
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", file));
        }
    }

    private void refuseOthers(Path file) throws IOException, Trouble {
        if (Files.exists(file) && !isOurs(file)) {
            throw new Trouble(messages.say("not-ours", file));
        }
    }

    private Path path(String name) throws Trouble {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Trouble(messages.say("unwritten", name));
        }
    }

    /** An empty file holds nothing of anybody's. */
    private static boolean isOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(MARK_WITHIN), StandardCharsets.UTF_8);
            return beginning.isEmpty() || beginning.contains(MARK);
        }
    }
}
