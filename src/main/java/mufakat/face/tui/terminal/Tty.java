package mufakat.face.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal that the game runs in, taken over on opening and given back as it was found by {@link #close()} or,
 * when the process is told to end, by Lanterna's shutdown hook.
 *
 * <p>The superclass calls most of these methods from its constructor, when no field here has a value yet: fields
 * that such a method touches have no initialiser, which would undo what it did.
 */
final class Tty extends SttyTerminal {
    private static final KeyStroke SUSPEND = new KeyStroke('z', true, false);
    private static final KeyStroke DRAW_ANEW = new KeyStroke('l', true, false);

    private final InputStream typed;
    private final PatientInput input;
    private final Wakeup wakeup;
    private final OutputStream output;
    private final ColourDepth depth;
    private volatile TerminalSize size;
    private volatile boolean gone;
    private final JobControl job;

    /** Nothing is read of what is typed unless the terminal can be taken over. */
    static Tty open(Console console, Wakeup wakeup) throws IOException {
        return new Tty(
                console,
                new PatientInput(wakeup),
                new HangUp(new BufferedOutputStream(console.out(), 1 << 16)),
                wakeup);
    }

    private Tty(Console console, PatientInput input, OutputStream output, Wakeup wakeup) throws IOException {
        super(input, output);
        this.typed = console.in();
        this.input = input;
        this.wakeup = wakeup;
        this.output = output;
        this.depth = ColourDepth.in(console.environment());
        this.job = new JobControl(wakeup);
        getInputDecoder().addProfile(PasteMark.PROFILE);
        super.registerTerminalResizeListener(this::noteResize);
        input.follow(typed);
    }

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {
        // That it has another size is noted as soon as the fields have their values.
    }

    /** The signal's thread only notes that the size is stale; the loop's thread asks, so that the two never race. */
    private void noteResize() {
        size = null;
        wakeup.wake();
    }

    @Override
    public KeyStroke pollInput() throws IOException {
        if (job.isToldToStop()) {
            return SUSPEND;
        }
        if (job.hasGoneOn()) {
            exitPrivateMode();
            takeOver();
            return DRAW_ANEW;
        }
        if (size == null) {
            getTerminalSize();
        }
        KeyStroke key = super.pollInput();
        return key == null && input.isGone() ? new KeyStroke(KeyType.EOF) : key;
    }

    /** Gives the terminal back, stops until the player wants to go on, and takes the terminal over again. */
    void suspend() throws IOException {
        exitPrivateMode();
        restoreTerminalSettings();
        job.stop();
        takeOver();
    }

    /** The shell may have set it otherwise meanwhile, and made it larger or smaller. */
    private void takeOver() throws IOException {
        canonicalMode(false);
        size = null;
        enterPrivateMode();
        getTerminalSize();
    }

    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        TerminalSize known = size;
        if (known == null) {
            known = super.findTerminalSize();
            size = known;
        }
        return known;
    }

    /** After the terminal is given back nothing may reach it, not even from a loop that a signal interrupted. */
    @Override
    public void exitPrivateMode() throws IOException {
        synchronized (output) {
            writeToTerminal(PasteMark.takeBack());
            super.exitPrivateMode();
            gone = true;
        }
    }

    @Override
    public void enterPrivateMode() throws IOException {
        gone = false;
        writeToTerminal(PasteMark.ask());
        super.enterPrivateMode(); // Sends off what is written before it, too.
    }

    /** Whole and in UTF-8: one character at a time, a NUL follows each that isn't ASCII. */
    @Override
    public void putString(String string) throws IOException {
        writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void putCharacter(char character) throws IOException {
        putString(String.valueOf(character));
    }

    @Override
    protected void writeToTerminal(byte... bytes) throws IOException {
        if (gone) {
            return;
        }
        super.writeToTerminal(bytes);
        if (bytes.length > 1 && bytes[0] == 0x1b && bytes[bytes.length - 1] == 'n') {
            flush(); // A question; its answer would be waited for in vain if it stayed in the buffer.
        }
    }

    @Override
    public void setForegroundColor(TextColor colour) throws IOException {
        super.setForegroundColor(depth.nearest(colour));
    }

    @Override
    public void setBackgroundColor(TextColor colour) throws IOException {
        super.setBackgroundColor(depth.nearest(colour));
    }

    /** Whoever waits for a key gives up; what is typed from now on is for whoever has the terminal next. */
    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            input.close();
            typed.close();
        }
    }
}
