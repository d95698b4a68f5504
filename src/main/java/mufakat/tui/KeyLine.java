package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;

/** The bottom line: which keys do what now, or for the length of a key stroke, what there is to say. */
final class KeyLine extends Figure<KeyLine> {
    private static final int GAP = 2;
    /** The last keys are help and leaving, which stay when room runs short. */
    private static final int ALWAYS = 2;

    private final KeyMap keys;
    private String notice = "";

    KeyLine(KeyMap keys) {
        this.keys = keys;
    }

    void say(String notice) {
        this.notice = notice;
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        if (!notice.isEmpty()) {
            brush.put(1, 0, Style.WARNING, notice);
            return;
        }
        int column = 1;
        for (KeyHint hint : fitting(brush.width() - 1)) {
            Brush hand = keys.whyOff(hint).isPresent() ? brush.only(Style.DIM) : brush;
            column = hand.put(column, 0, Style.KEY, hint.key());
            column = hand.put(column + 1, 0, Style.TEXT, hint.word()) + GAP;
        }
    }

    private List<KeyHint> fitting(int columns) {
        List<KeyHint> hints = new ArrayList<>(keys.hints());
        hints.removeIf(hint -> hint.word().isEmpty());
        if (width(hints) > columns) {
            hints.removeIf(hint -> keys.whyOff(hint).isPresent());
        }
        while (hints.size() > ALWAYS && width(hints) > columns) {
            hints.remove(hints.size() - 1 - ALWAYS);
        }
        return hints;
    }

    private static int width(List<KeyHint> hints) {
        return hints.stream()
                        .mapToInt(hint -> Cells.width(hint.key()) + 1 + Cells.width(hint.word()) + GAP)
                        .sum()
                - GAP;
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(Loop.NEEDED.getColumns(), 1);
    }
}
