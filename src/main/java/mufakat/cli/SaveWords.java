package mufakat.cli;

import java.nio.file.Path;
import mufakat.messages.Messages;
import mufakat.save.Failure;

/** What a save's failures mean, in words. */
final class SaveWords {
    private final Messages messages;

    SaveWords(Messages messages) {
        this.messages = messages;
    }

    /** Why a save can't be opened or begun, and what to do. */
    String opening(Failure failure, Path file) {
        return messages.say(
                "save." + failure, file.getFileName(), file.toAbsolutePath().getParent());
    }

    /** Why something could not be written down, and that nothing has changed. */
    String recording(Failure failure, Path file) {
        return messages.say("save.not-recorded", opening(failure, file));
    }
}
