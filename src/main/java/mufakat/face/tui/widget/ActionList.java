package mufakat.face.tui.widget;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mufakat.words.Cells;

/** What the player may do now: a label, what it costs, a note. A barred action stays in its place and says why. */
public final class ActionList extends RowList<ActionList.Action, ActionList> {
    private static final int LABEL_AT = 6;
    private static final int GAP = 2;

    private final Consumer<String> onWhy;
    private int labelWidth;
    private int costWidth;
    private int measured = -1;
    private int lines;

    /**
     * @param letter the shortcut, or a blank if it has none
     * @param cost such as "1 day", or nothing
     * @param note one short remark, or nothing
     * @param barred why it can't be done now
     */
    public record Action(
            char letter, String label, String cost, String note, Optional<String> barred, Runnable perform) {
        public static Action of(char letter, String label, String cost, Runnable perform) {
            return new Action(letter, label, cost, "", Optional.empty(), perform);
        }
    }

    /**
     * @param onWhy is told why an action is barred, when it is selected or tried, and nothing (an empty string) when
     *     the selection moves to one that isn't
     */
    public ActionList(Consumer<String> onWhy) {
        this.onWhy = onWhy;
        onSelect(action -> onWhy.accept(action.barred().orElse("")));
    }

    /** What is asked of every row for each row is worked out once: a class may have saved hundreds of games. */
    @Override
    public void show(List<Action> rows) {
        labelWidth = widest(rows, Action::label);
        costWidth = widest(rows, Action::cost);
        measured = -1;
        super.show(rows);
    }

    @Override
    public int linesAt(int width) {
        if (width != measured) {
            lines = super.linesAt(width);
            measured = width;
        }
        return lines;
    }

    @Override
    Result onKey(KeyStroke key) {
        if (key.getKeyType() == KeyType.ArrowUp || key.getKeyType() == KeyType.ArrowDown) {
            turn(key.getKeyType() == KeyType.ArrowUp ? -1 : 1);
            return Result.HANDLED;
        }
        if (key.getKeyType() != KeyType.Character || key.isCtrlDown() || key.isAltDown()) {
            return super.onKey(key);
        }
        char letter = Character.toLowerCase(key.getCharacter());
        for (int i = 0; i < rows().size(); i++) {
            if (letter != ' ' && rows().get(i).letter() == letter) {
                select(i);
                choose(rows().get(i));
                return Result.HANDLED;
            }
        }
        return Result.UNHANDLED;
    }

    @Override
    public void choose(Action action) {
        action.barred().ifPresentOrElse(onWhy, action.perform());
    }

    @Override
    int linesOf(Action action, int width) {
        int lines = label(action, width).size();
        return fitsBeside(action, width) ? lines : lines + below(action, width).size();
    }

    /** Where room is short, a remark below an action waits until the action is selected. */
    @Override
    int linesShown(Action action, int width) {
        return isBelow(action, width)
                ? linesOf(action, width)
                : label(action, width).size();
    }

    @Override
    void paintRow(Brush brush, Action action) {
        Brush hand = action.barred().isPresent() ? brush.only(Style.DIM) : brush;
        int width = brush.width();
        hand.put(LABEL_AT - 3, 0, Style.KEY, String.valueOf(action.letter()));
        hand.put(costAt(width), 0, Style.TEXT, Cells.padLeft(action.cost(), costWidth));
        int line = 0;
        for (String label : label(action, width)) {
            hand.put(LABEL_AT, line++, Style.TEXT, label);
        }
        if (isBelow(action, width)) {
            for (String note : below(action, width)) {
                hand.put(LABEL_AT + GAP, line++, Style.DIM, note);
            }
        } else if (line == 1) {
            hand.put(noteAt(width), 0, Style.DIM, Cells.fit(remark(action), width - noteAt(width) - 1));
        }
    }

    /** What is said beside an action: why it is barred, or else its note. */
    private static String remark(Action action) {
        return action.barred().orElse(action.note());
    }

    private static List<String> below(Action action, int width) {
        return Cells.wrap(remark(action), width - LABEL_AT - GAP - 1);
    }

    private boolean isBelow(Action action, int width) {
        boolean isTight = linesAt(width) > getSize().getRows();
        return !fitsBeside(action, width)
                && (!isTight || selected().filter(action::equals).isPresent());
    }

    private boolean fitsBeside(Action action, int width) {
        String remark = remark(action);
        return remark.isEmpty() || (label(action, width).size() == 1 && noteAt(width) + Cells.width(remark) < width);
    }

    private List<String> label(Action action, int width) {
        return Cells.wrap(action.label(), labelRoom(width));
    }

    private int noteAt(int width) {
        return costAt(width) + costWidth + (costWidth == 0 ? 0 : GAP);
    }

    private int costAt(int width) {
        return LABEL_AT + labelRoom(width) + GAP;
    }

    private int labelRoom(int width) {
        int cost = costWidth == 0 ? 1 : costWidth + GAP;
        return Math.max(1, Math.min(labelWidth, width - LABEL_AT - cost));
    }

    @Override
    public int wantedWidth() {
        return LABEL_AT + labelWidth + GAP + costWidth + GAP + widest(rows(), ActionList::remark);
    }

    private static int widest(List<Action> rows, Function<Action, String> part) {
        return rows.stream().map(part).mapToInt(Cells::width).max().orElse(0);
    }
}
