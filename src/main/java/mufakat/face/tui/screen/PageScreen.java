package mufakat.face.tui.screen;

import java.util.List;
import java.util.function.UnaryOperator;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;

/** Something to read and leave again. */
final class PageScreen {
    private final ProsePane pane;
    private final Frame frame;

    PageScreen(GameController controller, String title, List<TextBlock> text) {
        this(controller.setting(), controller::withCommonKeys, title, text);
    }

    /** @param common adds the keys that all screens around this one have */
    PageScreen(Setting setting, UnaryOperator<KeyMap> common, String title, List<TextBlock> text) {
        pane = new ProsePane(setting.say("more"));
        pane.show(text);
        frame = new Frame(pane, common.apply(ReadingKeys.of(setting, pane, this::leave)));
        frame.title(title, "", "");
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
