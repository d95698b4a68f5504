package mufakat.face.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** A terminal that the system's stty sets and measures. The superclass calls these methods from its constructor. */
abstract class SttyTerminal extends UnixTerminal {
    private static final String STTY = "/bin/stty";

    SttyTerminal(InputStream input, OutputStream output) throws IOException {
        super(input, output, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    }

    /**
     * Everything that the terminal has to be told, in one call. Signals from keys are off: Ctrl-C and Ctrl-Z arrive as
     * keys, so that the terminal is given back first. Ctrl-S doesn't freeze the screen.
     */
    @Override
    protected void canonicalMode(boolean enabled) throws IOException {
        if (!enabled) {
            runSTTYCommand("-icanon", "-echo", "-isig", "-iexten", "-ixon", "min", "1");
        }
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // Told in canonicalMode, undone by restoring what stty -g said.
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // Told in canonicalMode; the superclass would set intr to ^C afterwards, whatever the player has.
    }

    @Override
    protected String exec(String... command) throws IOException {
        if (command[0].equals(STTY) && !Files.isExecutable(Path.of(STTY))) {
            command[0] = "stty";
        }
        return super.exec(command);
    }

    /** Asks the system rather than the terminal: a terminal that doesn't answer costs five seconds a question. */
    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        try (Scanner answer = new Scanner(runSTTYCommand("size"))) {
            int rows = answer.hasNextInt() ? answer.nextInt() : 0;
            int columns = answer.hasNextInt() ? answer.nextInt() : 0;
            return rows > 0 && columns > 0 ? new TerminalSize(columns, rows) : super.findTerminalSize();
        }
    }
}
