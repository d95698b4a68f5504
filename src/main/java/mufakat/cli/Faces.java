package mufakat.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.face.plain.Input;
import mufakat.face.plain.PlainFace;
import mufakat.face.tui.Screens;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.session.Face;
import mufakat.words.Messages;

/** Opens what the game meets its player on: screens where there can be any, else lines. */
public final class Faces implements Supplier<Face> {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Wakeup wakeup;

    public Faces(Surroundings surroundings, Messages messages) {
        this(surroundings, messages, new Wakeup());
    }

    /** @param wakeup has the screens look at what they show again */
    Faces(Surroundings surroundings, Messages messages, Wakeup wakeup) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wakeup = wakeup;
    }

    @Override
    public Face get() {
        try {
            Optional<Screens> screens =
                    Screens.on(surroundings.surface(), surroundings.console(), wakeup, surroundings.look(), messages);
            if (screens.isPresent()) {
                return screens.get();
            }
        } catch (IOException refused) {
            surroundings.err().println(messages.say("face.no-screen", refused.getMessage()));
        }
        return lines(surroundings, messages);
    }

    /** Plain mode on the standard streams. */
    static PlainFace lines(Surroundings where, Messages messages) {
        Input input = where.surface().isConsole() ? Input.CONSOLE : Input.SCRIPT;
        return new PlainFace(where.in(), where.out(), where.charset(), messages, input);
    }
}
