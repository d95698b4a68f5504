package mufakat.session;

import java.nio.file.Path;
import java.util.OptionalLong;
import mufakat.save.Failure;
import mufakat.save.LockHolder;
import mufakat.words.Messages;

/** What a save's failures mean, in words. */
public final class SaveWords {
    private final Messages messages;

    public SaveWords(Messages messages) {
        this.messages = messages;
    }

    /** Why a save can't be opened or begun, and what to do. */
    public String opening(Failure failure, Path file) {
        OptionalLong holder = failure == Failure.IN_USE ? LockHolder.of(file) : OptionalLong.empty();
        return holder.isPresent()
                ? messages.say("save.IN_USE.by", file.getFileName(), holder.getAsLong())
                : say("save." + failure, file);
    }

    /** Why something could not be written down, and that nothing has changed. */
    String recording(Failure failure, Path file) {
        String inGame = "save.not-recorded." + failure;
        return messages.say("save.not-recorded", messages.has(inGame) ? say(inGame, file) : opening(failure, file));
    }

    /** Why a game that was saved is not any more. */
    String lost(Failure failure, Path file) {
        String key = "save.lost." + failure;
        return say(messages.has(key) ? key : "save.lost", file);
    }

    private String say(String key, Path file) {
        return messages.say(key, file.getFileName(), file.toAbsolutePath().getParent());
    }
}
