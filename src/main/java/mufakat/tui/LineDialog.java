package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.TextBox;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One line of text, such as a name. Enter keeps it, Esc doesn't. */
public final class LineDialog extends Dialog {
    private final TextBox line;
    private final Runnable keep;

    /**
     * @param limit how many characters it may have
     * @param onKeep is told the text, without blanks at its ends
     */
    public LineDialog(
            String title, String text, String initial, int limit, String ok, String cancel, Consumer<String> onKeep) {
        super(title, "line", "to-buttons", "back");
        line = new TextBox(new TerminalSize(Math.min(limit + 1, MEASURE), 1));
        line.setValidationPattern(Pattern.compile(".{0," + limit + "}"));
        line.setText(initial.substring(0, Math.min(limit, initial.length())));
        line.setCaretPosition(line.getText().length());
        line.setInputFilter((box, key) -> NotesBox.isText(key));
        keep = closing(() -> onKeep.accept(line.getText().strip()));
        addText(text);
        add(line);
        addButtons(button(ok, keep), button(cancel, this::close));
        setFocusedInteractable(line);
    }

    @Override
    public boolean handleInput(KeyStroke key) {
        if (key.getKeyType() == KeyType.Enter && line.isFocused()) {
            keep.run();
            return true;
        }
        return super.handleInput(key);
    }
}
