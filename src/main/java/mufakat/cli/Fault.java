package mufakat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import mufakat.files.Drafts;
import mufakat.session.Version;
import mufakat.words.Messages;

/** What is said when the fault is ours: one sentence, and the details in a file. */
final class Fault {
    private Fault() {}

    /** Says so, and answers with the exit code. */
    static int report(Throwable fault, PrintStream err, Messages messages) {
        String what = fault.getClass().getSimpleName();
        err.println(written(fault)
                .map(file -> messages.say("fault", what, file))
                .orElseGet(() -> messages.say("fault.unwritten", what)));
        err.flush();
        return ExitCode.FAULT;
    }

    private static Optional<Path> written(Throwable fault) {
        StringWriter details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details, true));
        String about = "mufakat " + Version.number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + "\n\n";
        try {
            Path file = Path.of(System.getProperty("java.io.tmpdir"), "mufakat-fault-" + UUID.randomUUID() + ".log");
            Drafts.create(file, out -> out.write(about + details));
            return Optional.of(file);
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }
}
