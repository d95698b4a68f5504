package mufakat.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import mufakat.session.Application;
import mufakat.session.Face;
import mufakat.session.Farewell;
import mufakat.session.Folders;
import mufakat.words.Messages;

/** The bare program: the title screen. Nothing on this way loads picocli. */
public final class Title {
    private Title() {}

    /** Shows the title screen and plays what is chosen there; answers with the exit code. */
    public static int open() {
        Outlet outlet = Outlet.standard();
        Surroundings surroundings = Surroundings.real(outlet);
        Messages messages = Messages.load().calling(surroundings::program);
        try {
            Folders folders = FoldersHere.of(surroundings, Optional.empty(), Optional.empty());
            Supplier<Face> faces = new Faces(surroundings, messages);
            Farewell farewell = new Application(messages, folders, faces, Clock.system(ZoneId.systemDefault()))
                    .choose(Optional.empty(), Optional.empty(), OptionalLong.empty());
            int code = say(farewell, surroundings);
            return outlet.end(code, surroundings.err(), () -> messages);
        } catch (RuntimeException | Error fault) {
            return Fault.report(fault, surroundings.err(), messages);
        }
    }

    /** Says where the games lie; answers with the exit code. */
    static int say(Farewell farewell, Surroundings where) {
        farewell.lost().forEach(where.err()::println);
        farewell.said().forEach(where.out()::println);
        where.out().flush();
        return farewell.isAllKept() ? ExitCode.DONE : ExitCode.NO;
    }
}
