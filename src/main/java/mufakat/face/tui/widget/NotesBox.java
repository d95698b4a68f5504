package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.TextBox;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import mufakat.words.Cells;
import mufakat.words.Wrapping;

/**
 * Lanterna's text box with what it lacks: a line that grows too long is broken where it may be. A hard
 * space at the end of a line marks a break that isn't the player's, a narrow one a break where there was no blank.
 */
public final class NotesBox extends TextBox {
    private static final char SOFT = '\u00a0';
    private static final char SOFT_WITHIN = '\u202f';

    private final int columns;
    private final TextLimit limit;
    private final Runnable onFull;

    /** @param onFull is told when more is written than there is room for */
    public NotesBox(int columns, int rows, TextLimit limit, String initial, Runnable onFull) {
        super(new TerminalSize(columns, rows), Style.MULTI_LINE);
        this.columns = columns;
        this.limit = limit;
        this.onFull = onFull;
        setText(limit.fitting(initial, 0));
        breakLongLines();
        setCaretPosition(getLineCount() - 1, getLine(getLineCount() - 1).length());
        setInputFilter((box, key) -> isText(key));
    }

    /** Keys with Ctrl or Alt would be written as letters. */
    public static boolean isText(KeyStroke key) {
        return key.getKeyType() != KeyType.Character || !(key.isCtrlDown() || key.isAltDown());
    }

    public String written() {
        return asTyped().strip();
    }

    private String asTyped() {
        return getText().replace(SOFT + "\n", " ").replace(SOFT_WITHIN + "\n", "");
    }

    /** Writes a text of one or more lines where the caret stands, as far as there is room. */
    public synchronized void write(String text) {
        String fitting = limit.fitting(text, asTyped().length());
        if (fitting.length() < text.length()) {
            onFull.run();
        }
        int row = getCaretPosition().getRow();
        int column = getCaretPosition().getColumn();
        List<String> lines = new ArrayList<>(getText().lines().toList());
        while (lines.size() <= row) {
            lines.add("");
        }
        String line = lines.get(row);
        String before = line.substring(0, column) + fitting;
        lines.set(row, before + line.substring(column));
        setText(String.join("\n", lines));
        setCaretPosition(
                row + (int) fitting.chars().filter(sign -> sign == '\n').count(),
                before.length() - 1 - before.lastIndexOf('\n'));
        breakLongLines();
    }

    @Override
    public synchronized Result handleKeyStroke(KeyStroke key) {
        boolean grows = key.getKeyType() == KeyType.Character || key.getKeyType() == KeyType.Enter;
        if (grows && asTyped().length() >= limit.letters()) {
            onFull.run();
            return Result.HANDLED;
        }
        Result result = super.handleKeyStroke(key);
        if (grows) {
            breakLongLines();
        }
        return result;
    }

    private void breakLongLines() {
        List<String> lines = new ArrayList<>(getText().lines().map(Cells::clean).toList());
        int row = getCaretPosition().getRow();
        int column = getCaretPosition().getColumn();
        boolean isChanged = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String kept = beginning(line);
            String rest = line.substring(Math.min(kept.length(), line.length())).stripLeading();
            int cut = line.length() - rest.length();
            if (!rest.isEmpty()) {
                lines.set(i, kept + (cut > kept.length() ? SOFT : SOFT_WITHIN));
                lines.add(i + 1, rest);
                if (i == row && column >= cut) {
                    row++;
                    column -= cut;
                } else if (i < row) {
                    row++;
                }
                isChanged = true;
            }
        }
        if (isChanged) {
            setText(String.join("\n", lines));
            setCaretPosition(row, column);
        }
    }

    /** What of a line stays in it, with room beside it for a blank or a mark of ours, and for the caret. */
    private String beginning(String line) {
        boolean isMarked = line.endsWith(String.valueOf(SOFT)) || line.endsWith(String.valueOf(SOFT_WITHIN));
        int room = isMarked ? columns - 1 : columns - 2;
        return new Wrapping(room, room).keepingWords().of(line).get(0);
    }
}
