package mufakat.face.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mufakat.view.Action;

/** What can be done, as rows of a list: an action without a letter of its own gets a digit. */
public final class ActionRows {
    private static final int DIGITS = 10;

    private ActionRows() {}

    public static List<ActionList.Action> of(List<Action> actions, Consumer<Action> follow) {
        List<ActionList.Action> rows = new ArrayList<>();
        int next = 1;
        for (Action action : actions) {
            char letter = action.letter();
            if (letter == ' ') {
                letter = digit(next++);
            }
            rows.add(new ActionList.Action(
                    letter,
                    action.label(),
                    action.cost(),
                    action.note(),
                    action.barred(),
                    () -> follow.accept(action)));
        }
        return rows;
    }

    /** The key of a row counted from 1, as far as there are digits: the tenth has the 0. */
    public static char digit(int number) {
        return number <= DIGITS ? Character.forDigit(number % DIGITS, DIGITS) : ' ';
    }
}
