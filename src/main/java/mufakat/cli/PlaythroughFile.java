package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;
import mufakat.playthrough.Recording;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** The file into which a game is written down as a playthrough. */
final class PlaythroughFile {
    /** Whether a file that is there may go. */
    enum Over {
        NOTHING,
        WHAT_IS_THERE
    }

    private final Messages messages;
    private final Path file;
    private final Over over;

    PlaythroughFile(Messages messages, Path file, Over over) {
        this.messages = messages;
        this.file = file;
        this.over = over;
    }

    /** Says before long work that the file may not go, not after it. */
    void refuseTaken() throws Trouble {
        if (over == Over.NOTHING) {
            newFile().refuseTaken(file);
        }
    }

    /** Writes a game down; answers with what is to be said of it. */
    String write(Outcome beginning, List<Decision> decisions) throws Trouble {
        String playthrough = Recording.of(beginning, decisions);
        if (over == Over.NOTHING) {
            newFile().write(file, playthrough);
        } else {
            new WrittenFile(messages).replace(file, out -> out.write(playthrough));
        }
        return messages.say("replay.recorded", file);
    }

    private NewFile newFile() {
        return new NewFile(messages, "replay.exists");
    }

    Path file() {
        return file;
    }
}
