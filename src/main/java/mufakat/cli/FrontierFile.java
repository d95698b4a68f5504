package mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.messages.Messages;
import mufakat.report.compare.Frontiers;

/** Files that keep the best games that play-tests have found. */
record FrontierFile(Messages messages) {
    /** What comes with the program, and what a file adds if one is named. */
    Frontiers known(Optional<Path> file) throws Trouble {
        return file.isEmpty() ? Frontiers.shipped() : Frontiers.shipped().and(read(file.get()));
    }

    /** Adds to a file, or begins it. */
    Path add(Path file, Frontiers found) throws Trouble {
        Frontiers all = Files.exists(file) ? read(file).and(found) : found;
        try {
            return Files.writeString(file, all.write());
        } catch (IOException refused) {
            throw new Trouble(messages.say("unwritten", file));
        }
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
