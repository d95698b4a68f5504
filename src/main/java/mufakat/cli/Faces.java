package mufakat.cli;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.messages.Messages;
import mufakat.tui.Screens;

/** Opens what the game meets its player on: screens where there can be any, else lines. */
final class Faces implements Supplier<Face> {
    private final Surroundings surroundings;
    private final Messages messages;

    Faces(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Face get() {
        try {
            Optional<Terminal> terminal = surroundings.surface().open(messages.say("screen.name"));
            if (terminal.isPresent()) {
                return new ScreenFace(new Screens(terminal.get(), surroundings.look(), messages));
            }
        } catch (IOException refused) {
            surroundings.err().println(messages.say("face.no-screen", refused.getMessage()));
        }
        return new LineFace(surroundings, messages);
    }
}
