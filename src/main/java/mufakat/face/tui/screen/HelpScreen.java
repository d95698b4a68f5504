package mufakat.face.tui.screen;

import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;
import mufakat.words.Cells;

/** The keys of the screen that it was asked from, then how the game is played. */
final class HelpScreen {
    private static final int GAP = 2;

    private final Frame frame;

    HelpScreen(Setting setting, KeyMap asked, List<TextBlock> help) {
        ProsePane pane = new ProsePane(setting.say("more"));
        List<TextBlock> text = new ArrayList<>();
        text.add(TextBlock.heading(setting.say("help.keys")));
        List<KeyHint> hints =
                asked.hints().stream().filter(hint -> !hint.help().isEmpty()).toList();
        int width =
                hints.stream().mapToInt(hint -> Cells.width(hint.key())).max().orElse(0) + GAP;
        hints.forEach(hint -> text.add(TextBlock.entry(Cells.pad(hint.key(), width), hint.help())));
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
