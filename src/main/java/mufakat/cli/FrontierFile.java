package mufakat.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.compare.Frontiers;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** Files that keep the best games that play-tests have found. */
record FrontierFile(Messages messages) {
    /** What comes with the program, and what a file adds if one is named. */
    Frontiers known(Optional<Path> file) throws Trouble {
        return file.isEmpty() ? Frontiers.shipped() : Frontiers.shipped().and(read(file.get()));
    }

    /** Adds to a file, or begins it. */
    Path add(Path file, Frontiers found) throws Trouble {
        WrittenFile written = new WrittenFile(messages);
        if (!Files.exists(file)) {
            try {
                written.create(file, out -> out.write(found.write()));
                return file;
            } catch (FileAlreadyExistsException begunMeanwhile) {
                // Then there is something to add to.
            }
        }
        Frontiers all = read(file).and(found);
        written.replace(file, out -> out.write(all.write()));
        return file;
    }

    /** Says so before long work, not after it, when a file is something else. */
    Frontiers read(Path file) throws Trouble {
        try {
            return Frontiers.read(Files.readString(file)).orElseThrow(() -> foreign(file));
        } catch (IOException unreadable) {
            throw foreign(file);
        }
    }

    private Trouble foreign(Path file) {
        return new Trouble(messages.say("compare.frontier.foreign", file));
    }
}
