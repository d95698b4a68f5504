package mufakat.tui;

import java.util.List;

/** Something to read and leave again. */
final class PageScreen {
    private final ProsePane pane;
    private final Frame frame;

    PageScreen(Sitting sitting, String title, List<Paragraph> text) {
        Setting setting = sitting.setting();
        pane = new ProsePane(setting.say("more"));
        pane.show(text);
        frame = new Frame(pane, sitting.withCommonKeys(ReadingKeys.of(setting, pane, this::leave)));
        frame.title(title, "", "");
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
