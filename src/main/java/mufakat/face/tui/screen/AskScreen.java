package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.Style;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;

/** A question before the game goes on, on a screen of its own. Esc answers no. */
public final class AskScreen {
    private final Frame frame;
    private boolean agreed;

    public AskScreen(Setting setting, String question) {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(paragraphs(question));
        ActionList answers = new ActionList(why -> {});
        answers.show(List.of(
                ActionList.Action.of('n', setting.say("answer.no"), "", this::leave),
                ActionList.Action.of('y', setting.say("answer.yes"), "", this::agree)));
        Panel lower = new Panel(new BorderLayout());
        lower.addComponent(Rule.across(), BorderLayout.Location.TOP);
        lower.addComponent(answers, BorderLayout.Location.CENTER);
        Panel body = new Panel(new BorderLayout());
        body.addComponent(pane, BorderLayout.Location.CENTER);
        body.addComponent(lower, BorderLayout.Location.BOTTOM);
        KeyMap keys = new KeyMap()
                .tell(setting.hint("choose"))
                .tell(setting.hint("do"))
                .on(' ', setting.hint("page"), () -> pane.scrollPages(1))
                .on(KeyType.PageDown, setting.hint("page-down"), () -> pane.scrollPages(1))
                .on(KeyType.PageUp, setting.hint("page-up"), () -> pane.scrollPages(-1))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        frame = new Frame(body, keys);
        frame.title(setting.say("name"), "", "");
        frame.setFocusedInteractable(answers);
    }

    /** An empty line parts paragraphs; the lines below the first of one are a list. */
    private static List<TextBlock> paragraphs(String question) {
        List<TextBlock> paragraphs = new ArrayList<>();
        for (String block : question.split("\n\n")) {
            List<String> lines = List.of(block.split("\n"));
            paragraphs.add(TextBlock.plain(lines.get(0)));
            lines.subList(1, lines.size()).forEach(line -> paragraphs.add(TextBlock.item(Style.TEXT, line)));
        }
        return paragraphs;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public Frame frame() {
        return frame;
    }

    private void agree() {
        agreed = true;
        frame.close();
    }

    private void leave() {
        frame.close();
    }
}
