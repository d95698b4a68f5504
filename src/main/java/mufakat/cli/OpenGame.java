package mufakat.cli;

import java.util.Optional;
import mufakat.save.SaveFile;
import mufakat.view.Play;

/**
 * A game that can be played, and its save, which is locked until the game is closed.
 *
 * @param remark what the player has to know before, if anything
 */
record OpenGame(Book book, Play play, SaveFile save, Optional<String> remark) implements AutoCloseable {
    /** The save's name, by which the game is gone on with. */
    String name() {
        return Saves.name(save.path());
    }

    @Override
    public void close() {
        save.close();
    }
}
