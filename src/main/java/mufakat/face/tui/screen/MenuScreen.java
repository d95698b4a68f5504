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
import mufakat.view.Menu;
import mufakat.view.Passage;

/** A choice among more actions, with a few words before it. */
final class MenuScreen {
    private final Frame frame;

    MenuScreen(GameController controller, Menu menu) {
        Setting setting = controller.setting();
        ActionList list = new ActionList(this::notice);
        list.show(ActionRows.of(menu.actions(), controller::follow));
        Panel body = new Panel(new BorderLayout());
        if (!menu.intro().isEmpty()) {
            body.addComponent(intro(menu), BorderLayout.Location.TOP);
        }
        body.addComponent(list, BorderLayout.Location.CENTER);
        KeyMap keys = new KeyMap()
                .tell(setting.hint("choose"))
                .tell(setting.hint("do"))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        frame = new Frame(body, controller.withCommonKeys(keys));
        frame.title(menu.title(), "", controller.play().pages().header().days());
        frame.setFocusedInteractable(list);
    }

    private static Remarks intro(Menu menu) {
        List<TextBlock> text = new ArrayList<>();
        for (Passage passage : menu.intro()) {
            text.add(TextBlock.plain(passage.text()));
            text.add(TextBlock.plain(""));
        }
        Remarks remarks = new Remarks();
        remarks.show(text);
        return remarks;
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
