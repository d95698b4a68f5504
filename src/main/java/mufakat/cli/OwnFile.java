package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
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

    /** Writes the text as UTF-8 into a file that isn't there, or is of ours; answers with it. */
    Path write(String name, String text) throws Trouble {
        Path file = path(name);
        try {
            if (Files.exists(file) && !isOurs(file)) {
                throw new Trouble(messages.say("not-ours", file));
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", file));
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
