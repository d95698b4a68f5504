package mufakat.face.tui.screen;

import java.util.List;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;

/** Something to read before the game goes on, on a screen of its own. */
public final class MessageScreen {
    private final Frame frame;

    public MessageScreen(Setting setting, String text) {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(TextBlock.plain(List.of(text.split("\n\n"))));
        frame = new Frame(pane, ReadingKeys.of(setting, pane, this::leave));
        frame.title(setting.say("name"), "", "");
    }

    public Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
