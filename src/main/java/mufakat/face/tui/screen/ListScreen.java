package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.ActionRows;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;

/** A list on a screen of its own; each row without a letter has a digit, as far as they go. */
final class ListScreen {
    private final Frame frame;

    ListScreen(Setting setting, String title, List<ActionList.Action> rows) {
        this(setting, title, List.of(), rows);
    }

    /** @param intro what is said above the rows */
    ListScreen(Setting setting, String title, List<TextBlock> intro, List<ActionList.Action> rows) {
        ActionList list = new ActionList(this::notice);
        list.show(numbered(rows));
        KeyMap keys = new KeyMap()
                .tell(setting.hint("choose"))
                .tell(setting.hint("do"))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        Panel body = new Panel(new BorderLayout());
        if (!intro.isEmpty()) {
            Remarks remarks = new Remarks();
            List<TextBlock> apart = new ArrayList<>(intro);
            apart.add(TextBlock.plain(""));
            remarks.show(apart);
            body.addComponent(remarks, BorderLayout.Location.TOP);
        }
        body.addComponent(list, BorderLayout.Location.CENTER);
        frame = new Frame(body, setting.withCommonKeys(keys, List.of()));
        frame.title(title, "", "");
        frame.setFocusedInteractable(list);
    }

    private static List<ActionList.Action> numbered(List<ActionList.Action> rows) {
        List<ActionList.Action> numbered = new ArrayList<>();
        for (ActionList.Action row : rows) {
            char letter = row.letter() == ' ' ? ActionRows.digit(numbered.size() + 1) : row.letter();
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
