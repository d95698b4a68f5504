package mufakat.tui;

import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;

/** A list on a screen of its own, each row with a digit as far as they go. */
final class ListScreen {
    private final Frame frame;

    ListScreen(Setting setting, String title, List<ActionList.Action> rows) {
        ActionList list = new ActionList(this::notice);
        list.show(numbered(rows));
        KeyMap keys = new KeyMap()
                .tell(setting.hint("choose"))
                .tell(setting.hint("do"))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        frame = new Frame(list, setting.withCommonKeys(keys, List.of()));
        frame.title(title, "", "");
        frame.setFocusedInteractable(list);
    }

    private static List<ActionList.Action> numbered(List<ActionList.Action> rows) {
        List<ActionList.Action> numbered = new ArrayList<>();
        for (ActionList.Action row : rows) {
            char letter = Rows.digit(numbered.size() + 1);
            numbered.add(
                    new ActionList.Action(letter, row.label(), row.cost(), row.note(), row.barred(), row.perform()));
        }
        return numbered;
    }

    Frame frame() {
        return frame;
    }

    private void notice(String why) {
        frame.notice(why);
    }

    private void leave() {
        frame.close();
    }
}
