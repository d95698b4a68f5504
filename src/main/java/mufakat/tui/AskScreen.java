package mufakat.tui;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;

/** A question before the game goes on, on a screen of its own. Esc answers no. */
final class AskScreen {
    private final Frame frame;
    private boolean agreed;

    AskScreen(Setting setting, String question) {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(Paragraph.plain(List.of(question)));
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
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        frame = new Frame(body, keys);
        frame.title(setting.say("name"), "", "");
        frame.setFocusedInteractable(answers);
    }

    boolean isAgreed() {
        return agreed;
    }

    Frame frame() {
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
