package mufakat.tui;

import java.util.List;

/** Something to read and leave again, outside of any game. */
final class ReadingScreen {
    private final Frame frame;

    ReadingScreen(Setting setting, String title, List<Paragraph> text) {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(text);
        frame = new Frame(pane, setting.withCommonKeys(ReadingKeys.of(setting, pane, this::leave), List.of()));
        frame.title(title, "", "");
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
