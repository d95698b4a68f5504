package mufakat.face.tui.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import mufakat.face.tui.terminal.PasteMark;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.window.Frame;
import mufakat.face.tui.window.Loop;

/** A terminal in memory with the game's loop on it: press keys, look at the picture. */
public final class TestScreen {
    private final DefaultVirtualTerminal terminal;
    private final Loop loop;
    private long second;

    public TestScreen(int columns, int rows) {
        terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
        try {
            Wakeup wakeup = new Wakeup(this::seconds);
            loop = new Loop(terminal, wakeup, ColourScheme.NORMAL, "Room needed: 80 × 24\nCtrl-C leaves");
            loop.passedOver("Passed over");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever types here takes his time: a second goes by with each step. */
    private long seconds() {
        return TimeUnit.SECONDS.toNanos(second);
    }

    /** A screen of 80 × 24 that shows one component in the frame. */
    public static TestScreen showing(Component body) {
        return new TestScreen(80, 24).open(new Frame(body, new KeyMap()));
    }

    public TestScreen open(Window window) {
        loop.open(window);
        return step();
    }

    public TestScreen press(KeyType... keys) {
        for (KeyType key : keys) {
            terminal.addInput(new KeyStroke(key));
            step();
        }
        return this;
    }

    /** So long that it comes so many times. */
    TestScreen hold(KeyType key, int times) {
        for (int time = 0; time < times; time++) {
            terminal.addInput(new KeyStroke(key));
        }
        return step();
    }

    public TestScreen type(String text) {
        text.chars().forEach(letter -> {
            terminal.addInput(key((char) letter));
            step();
        });
        return this;
    }

    /** All at once, as a terminal gives what is pasted. */
    public TestScreen paste(String text) {
        terminal.addInput(PasteMark.BEGIN);
        text.chars().forEach(letter -> terminal.addInput(key((char) letter)));
        terminal.addInput(PasteMark.END);
        return step();
    }

    /** All at once, as a terminal gives what is pasted that wasn't asked to say so. */
    public TestScreen burst(String text) {
        text.chars().forEach(letter -> terminal.addInput(key((char) letter)));
        return step();
    }

    private static KeyStroke key(char letter) {
        return switch (letter) {
            case '\n' -> new KeyStroke(KeyType.Enter);
            case '\t' -> new KeyStroke(KeyType.Tab);
            default -> new KeyStroke(letter, false, false);
        };
    }

    public TestScreen pressCtrlC() {
        terminal.addInput(new KeyStroke('c', true, false));
        return step();
    }

    public TestScreen mouse(MouseActionType action, int column, int row) {
        terminal.addInput(new MouseAction(action, 1, new TerminalPosition(column, row)));
        return step();
    }

    /** Clicks on the first place where the text stands. */
    public TestScreen clickOn(String text) {
        String[] lines = picture().split("\n");
        for (int row = 0; row < lines.length; row++) {
            int column = lines[row].indexOf(text);
            if (column >= 0) {
                return mouse(MouseActionType.CLICK_DOWN, column, row);
            }
        }
        throw new AssertionError("Not on the screen: " + text + "\n" + picture());
    }

    public TestScreen resize(int columns, int rows) {
        terminal.setTerminalSize(new TerminalSize(columns, rows));
        return step();
    }

    public TestScreen step() {
        second++;
        try {
            loop.step();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Whether every window is closed, which ends the loop. */
    boolean isEmpty() {
        return loop.isEmpty();
    }

    public String picture() {
        return loop.picture();
    }

    public String line(int row) {
        return picture().split("\n", -1)[row];
    }

    /** What the terminal itself received, with its colours. */
    public TextCharacter cell(int column, int row) {
        return terminal.getCharacter(column, row);
    }

    public Loop loop() {
        return loop;
    }
}
