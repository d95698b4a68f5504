package mufakat.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;

/** Room for a reflection of several lines. It keeps what was written however it is closed: nothing is ever lost. */
public final class NotesDialog extends Dialog {
    private static final int ROWS = 8;

    private final Runnable keep;

    /**
     * @param limit how many characters it may have
     * @param onKeep is told the text, a line break only where the player made one
     */
    public NotesDialog(String title, String question, String initial, int limit, String ok, Consumer<String> onKeep) {
        super(title, "new-line", "to-buttons", "keep-notes");
        NotesBox notes = new NotesBox(MEASURE, ROWS, limit, initial);
        keep = closing(() -> onKeep.accept(notes.written()));
        addText(question);
        add(notes);
        addButtons(button(ok, keep));
        setFocusedInteractable(notes);
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
