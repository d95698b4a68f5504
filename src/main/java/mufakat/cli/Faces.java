package mufakat.cli;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import mufakat.messages.Messages;
import mufakat.tui.Screens;

/** Chooses how the game meets its player: on screens where there is one to be had, else line by line. */
final class Faces {
    private Faces() {}

    static Face open(Surroundings surroundings, Messages messages) {
        try {
            Optional<Terminal> terminal = surroundings.surface().open(messages.say("screen.name"));
            return terminal.isPresent()
                    ? new ScreenFace(new Screens(terminal.get(), surroundings.look(), messages))
                    : new LineFace(surroundings, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
