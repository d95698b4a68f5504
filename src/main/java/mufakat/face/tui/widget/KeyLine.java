package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.face.tui.terminal.Surface;
import mufakat.words.Cells;

/** The bottom line: which keys do what now, or for the length of a key stroke, what there is to say. */
public final class KeyLine extends Figure<KeyLine> {
    private static final int GAP = 2;
    /** The last keys are help and leaving, which stay when room runs short. */
    private static final int ALWAYS = 2;

    private final KeyMap own;
    private final Supplier<Optional<KeyMap>> above;
    private final Supplier<String> remark;
    private String notice = "";

    /**
     * @param own the screen's keys
     * @param above those of what lies over the screen and has the keyboard, if anything does
     * @param remark what there is to say first, whatever has the keyboard; nothing if empty
     */
    public KeyLine(KeyMap own, Supplier<Optional<KeyMap>> above, Supplier<String> remark) {
        this.own = own;
        this.above = above;
        this.remark = remark;
    }

    public void say(String notice) {
        this.notice = notice;
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        Optional<KeyMap> over = above.get();
        if (!remark.get().isEmpty()) {
            brush.put(1, 0, Style.WARNING, remark.get());
        } else if (over.isEmpty() && !notice.isEmpty()) {
            brush.put(1, 0, Style.WARNING, notice);
        } else {
            paintKeys(brush, over.orElse(own));
        }
    }

    private static void paintKeys(Brush brush, KeyMap keys) {
        int column = 1;
        for (KeyHint hint : fitting(keys, brush.width() - 1)) {
            Brush hand = keys.whyOff(hint).isPresent() ? brush.only(Style.DIM) : brush;
            column = hand.put(column, 0, Style.KEY, hint.key());
            column = hand.put(column + 1, 0, Style.TEXT, hint.word()) + GAP;
        }
    }

    private static List<KeyHint> fitting(KeyMap keys, int columns) {
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
        return new TerminalSize(Surface.NEEDED.getColumns(), 1);
    }
}
