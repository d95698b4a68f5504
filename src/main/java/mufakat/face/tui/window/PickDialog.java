package mufakat.face.tui.window;

import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import mufakat.face.tui.widget.ActionList;
import mufakat.words.Cells;

/** A list to pick one from. What can't be picked now stays in the list and says why. */
public final class PickDialog extends Dialog {
    private final Label why = new Label("");

    public PickDialog(String title, String text, List<ActionList.Action> choices) {
        super(title, "choose", "do", "back");
        addText(text);
        ActionList list = new ActionList(reason -> why.setText(Cells.fit(reason, MEASURE)));
        list.show(choices.stream().map(this::closingFirst).toList());
        add(list);
        add(why);
        setFocusedInteractable(list);
    }

    private ActionList.Action closingFirst(ActionList.Action choice) {
        return new ActionList.Action(
                choice.letter(),
                choice.label(),
                choice.cost(),
                choice.note(),
                choice.barred(),
                closing(choice.perform()));
    }

    @Override
    public boolean handleInput(KeyStroke key) {
        why.setText("");
        return super.handleInput(key);
    }
}
