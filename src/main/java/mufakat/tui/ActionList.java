package mufakat.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the player may do now: a label, what it costs, a note. A barred action stays in its place and says why. */
public final class ActionList extends RowList<ActionList.Action, ActionList> {
    private static final int LABEL_AT = 6;
    private static final int GAP = 2;

    private final Consumer<String> onWhy;

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

        public Action withNote(String note) {
            return new Action(letter, label, cost, note, barred, perform);
        }

        public Action barredBecause(String reason) {
            return new Action(letter, label, cost, note, Optional.of(reason), perform);
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

    @Override
    Result onKey(KeyStroke key) {
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
    void choose(Action action) {
        action.barred().ifPresentOrElse(onWhy, action.perform());
    }

    @Override
    void paintRow(Brush brush, Action action) {
        Brush hand = action.barred().isPresent() ? brush.only(Style.DIM) : brush;
        int costAt = LABEL_AT + Math.min(labelWidth(), Math.max(0, brush.width() - LABEL_AT - costWidth() - GAP)) + GAP;
        hand.put(LABEL_AT - 3, 0, Style.KEY, String.valueOf(action.letter()));
        hand.put(LABEL_AT, 0, Style.TEXT, Cells.fit(action.label(), costAt - LABEL_AT - 1));
        hand.put(costAt, 0, Style.TEXT, Cells.padLeft(action.cost(), costWidth()));
        hand.put(costAt + costWidth() + GAP, 0, Style.DIM, action.note());
    }

    @Override
    int wantedWidth() {
        return LABEL_AT + labelWidth() + GAP + costWidth() + GAP + widest(Action::note);
    }

    private int labelWidth() {
        return widest(Action::label);
    }

    private int costWidth() {
        return widest(Action::cost);
    }

    private int widest(Function<Action, String> part) {
        return rows().stream().map(part).mapToInt(Cells::width).max().orElse(0);
    }
}
