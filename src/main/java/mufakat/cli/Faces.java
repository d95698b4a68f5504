package mufakat.cli;

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
            Optional<Screens> screens = Screens.on(surroundings.surface(), surroundings.look(), messages);
            if (screens.isPresent()) {
                return new ScreenFace(screens.get());
            }
        } catch (IOException refused) {
            surroundings.err().println(messages.say("face.no-screen", refused.getMessage()));
        }
        return new LineFace(surroundings, messages);
    }
}
