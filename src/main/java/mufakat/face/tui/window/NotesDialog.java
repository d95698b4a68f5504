package mufakat.face.tui.window;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import mufakat.face.tui.terminal.Pasted;
import mufakat.face.tui.widget.NotesBox;
import mufakat.face.tui.widget.TextLimit;

/** Room for a reflection of several lines. It keeps what was written however it is closed: nothing is ever lost. */
public final class NotesDialog extends Dialog {
    private static final int ROWS = 8;

    private final NotesBox notes;
    private final Runnable keep;

    /**
     * @param onKeep is told the text, a line break only where the player made one
     */
    public NotesDialog(
            String title, String question, String initial, TextLimit limit, String ok, Consumer<String> onKeep) {
        super(title, "new-line", "to-buttons", "keep-notes");
        notes = new NotesBox(MEASURE, ROWS, limit, initial, () -> remark(limit.reached()));
        keep = closing(() -> onKeep.accept(notes.written()));
        addText(question);
        add(notes);
        addButtons(button(ok, keep));
        setFocusedInteractable(notes);
    }

    @Override
    boolean takes(Pasted pasted) {
        notes.takeFocus();
        notes.write(pasted.lines());
        return true;
    }

    @Override
    public boolean handleInput(KeyStroke key) {
        if (key.getKeyType() == KeyType.Escape) {
            keep.run();
            return true;
        }
        return super.handleInput(key);
    }
}
