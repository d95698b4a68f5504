package mufakat.session;

import java.util.Optional;
import mufakat.save.SaveFile;
import mufakat.view.GameSession;

/**
 * A game that can be played, and its save, which is locked until the game is closed.
 *
 * @param remark what the player has to know before, if anything
 */
public record OpenGame(LoadedStory book, GameSession play, SaveFile save, Optional<String> remark)
        implements AutoCloseable {
    /** The save's name, by which the game is gone on with. */
    String name() {
        return GameStore.name(save.path());
    }

    @Override
    public void close() {
        save.close();
    }
}
