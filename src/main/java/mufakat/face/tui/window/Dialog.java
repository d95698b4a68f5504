package mufakat.face.tui.window;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.BasicWindow;
import com.googlecode.lanterna.gui2.Button;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.Direction;
import com.googlecode.lanterna.gui2.EmptySpace;
import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.gui2.LinearLayout;
import com.googlecode.lanterna.gui2.Panel;
import java.util.List;
import mufakat.face.tui.terminal.Pasted;
import mufakat.face.tui.widget.KeyMap;
import mufakat.words.Cells;

/**
 * A small window over the screen. It doesn't wait for its answer but tells it to who opened it, after it has closed
 * itself; a loop within the loop could not be stepped by a test. Esc closes it.
 */
public abstract class Dialog extends BasicWindow {
    static final int MEASURE = 56;

    private final Panel content = new Panel(new LinearLayout());
    private final List<String> keyNames;
    private final KeyMap keys = new KeyMap();

    /**
     * @param keyNames the names in the bundle of the keys that it has
     */
    Dialog(String title, String... keyNames) {
        super(title.isEmpty() ? "" : " " + title + " ");
        this.keyNames = List.of(keyNames);
        setHints(List.of(Hint.MODAL, Hint.CENTERED, Hint.FIT_TERMINAL_WINDOW));
        setCloseWindowWithEscape(true);
        Panel margin = new Panel(new LinearLayout(Direction.HORIZONTAL));
        margin.addComponent(new EmptySpace(TerminalSize.ONE));
        margin.addComponent(content);
        margin.addComponent(new EmptySpace(TerminalSize.ONE));
        setComponent(margin);
    }

    public final List<String> keyNames() {
        return keyNames;
    }

    /** What the bottom line of the screen below names while this has the keyboard. */
    public final KeyMap keys() {
        return keys;
    }

    /** Takes a pasted text, if it asks for text. */
    boolean takes(Pasted pasted) {
        return false;
    }

    /** Says something in the bottom line until the next key. */
    final void remark(String words) {
        if (getTextGUI() instanceof Stage stage) {
            stage.remark(words);
        }
    }

    /** A button whose label has a blank at either side; by itself Lanterna centres short labels askew. */
    static Button button(String label, Runnable press) {
        return new Button(" " + label + " ", press);
    }

    final void addText(String text) {
        if (!text.isEmpty()) {
            add(new Label(String.join("\n", Cells.wrap(text, MEASURE))));
            add(new EmptySpace(TerminalSize.ONE));
        }
    }

    final void add(Component component) {
        content.addComponent(component, LinearLayout.createLayoutData(LinearLayout.Alignment.Fill));
    }

    /** Adds the row of buttons at the end; Enter presses the first unless something else takes the focus. */
    final void addButtons(Button... buttons) {
        Panel row = new Panel(new LinearLayout(Direction.HORIZONTAL).setSpacing(2));
        for (Button button : buttons) {
            row.addComponent(button);
        }
        content.addComponent(new EmptySpace(TerminalSize.ONE));
        content.addComponent(row, LinearLayout.createLayoutData(LinearLayout.Alignment.End));
        setFocusedInteractable(buttons[0]);
    }

    /** Closes first: what follows may open another. */
    final Runnable closing(Runnable then) {
        return () -> {
            close();
            then.run();
        };
    }
}
