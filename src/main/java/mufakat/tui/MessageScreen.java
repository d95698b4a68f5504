package mufakat.tui;

import java.util.List;

/** Something to read before the game goes on, on a screen of its own. */
final class MessageScreen {
    private final Frame frame;

    MessageScreen(Setting setting, String text) {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(Paragraph.plain(List.of(text.split("\n\n"))));
        frame = new Frame(pane, ReadingKeys.of(setting, pane, this::leave));
        frame.title(setting.say("name"), "", "");
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
