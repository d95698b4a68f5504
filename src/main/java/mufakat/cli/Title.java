package mufakat.cli;

import java.util.Optional;
import java.util.OptionalLong;
import mufakat.messages.Messages;

/** The bare program: the title screen. Nothing on this way loads picocli. */
public final class Title {
    private Title() {}

    /** Shows the title screen and plays what is chosen there; answers with the exit code. */
    public static int open() {
        Outlet outlet = Outlet.standard();
        Surroundings surroundings = Surroundings.real(outlet);
        Messages messages = Messages.load().calling(surroundings::program);
        try {
            Folders folders = Folders.of(surroundings, Optional.empty(), Optional.empty());
            int code = new Sitting(surroundings, messages, folders)
                    .choose(Optional.empty(), Optional.empty(), OptionalLong.empty());
            surroundings.out().flush();
            return outlet.end(code, surroundings.err(), messages);
        } catch (RuntimeException | Error fault) {
            return Fault.report(fault, surroundings.err(), messages);
        }
    }
}
