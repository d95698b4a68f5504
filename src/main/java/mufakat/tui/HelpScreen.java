package mufakat.tui;

import java.util.ArrayList;
import java.util.List;

/** The keys of the screen that it was asked from, then how the game is played. */
final class HelpScreen {
    private static final int KEY_WIDTH = 8;

    private final Frame frame;

    HelpScreen(Setting setting, KeyMap asked, List<Paragraph> help) {
        ProsePane pane = new ProsePane(setting.say("more"));
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.heading(setting.say("help.keys")));
        for (KeyHint hint : asked.hints()) {
            if (!hint.help().isEmpty()) {
                text.add(Paragraph.item(Style.TEXT, Cells.pad(hint.key(), KEY_WIDTH) + hint.help()));
            }
        }
        text.addAll(help);
        pane.show(text);
        frame = new Frame(pane, ReadingKeys.of(setting, pane, this::leave));
        frame.title(setting.say("title.help"), "", "");
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
