package mufakat.face.tui.window;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.TextBox;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mufakat.face.tui.terminal.Pasted;
import mufakat.face.tui.widget.NotesBox;
import mufakat.face.tui.widget.TextLimit;

/** One line of text, such as a name. Enter keeps it, Esc doesn't. */
public final class LineDialog extends Dialog {
    private final TextLimit limit;
    private final TextBox line;
    private final Runnable keep;

    /**
     * @param onKeep is told the text, without blanks at its ends
     */
    public LineDialog(
            String title,
            String text,
            String initial,
            TextLimit limit,
            String ok,
            String cancel,
            Consumer<String> onKeep) {
        super(title, "line", "to-buttons", "back");
        this.limit = limit;
        line = new TextBox(new TerminalSize(Math.min(limit.letters() + 1, MEASURE), 1));
        line.setValidationPattern(Pattern.compile(".{0," + limit.letters() + "}"));
        line.setText(limit.fitting(initial, 0));
        line.setCaretPosition(line.getText().length());
        line.setInputFilter((box, key) -> NotesBox.isText(key) && fits(key));
        keep = closing(() -> onKeep.accept(line.getText().strip()));
        addText(text);
        add(line);
        addButtons(button(ok, keep), button(cancel, this::close));
        setFocusedInteractable(line);
    }

    private boolean fits(KeyStroke key) {
        boolean fits = key.getKeyType() != KeyType.Character || line.getText().length() < limit.letters();
        if (!fits) {
            remark(limit.reached());
        }
        return fits;
    }

    @Override
    boolean takes(Pasted pasted) {
        line.takeFocus();
        write(pasted.line());
        if (pasted.mayBeTypedLine()) {
            keep.run();
        }
        return true;
    }

    private void write(String text) {
        String before = line.getText();
        String fitting = limit.fitting(text, before.length());
        if (fitting.length() < text.length()) {
            remark(limit.reached());
        }
        int caret = line.getCaretPosition().getColumn();
        line.setText(before.substring(0, caret) + fitting + before.substring(caret));
        line.setCaretPosition(caret + fitting.length());
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
