package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Sign;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;
import mufakat.view.Mark;
import mufakat.view.RoomCall;
import mufakat.view.RoomTable;

/** A guess: who will object, who will hesitate. A row goes round with Enter; the last rows keep or drop the guess. */
final class RoomCallScreen {
    private final GameController controller;
    private final Setting setting;
    private final RoomCall call;
    private final ActionList list = new ActionList(why -> {});
    private final Frame frame;

    RoomCallScreen(GameController controller, RoomCall call) {
        this.controller = controller;
        this.setting = controller.setting();
        this.call = call;
        Remarks intro = new Remarks();
        intro.show(List.of(TextBlock.plain(setting.say("call.intro")), TextBlock.plain("")));
        Panel body = new Panel(new BorderLayout());
        body.addComponent(intro, BorderLayout.Location.TOP);
        body.addComponent(list, BorderLayout.Location.CENTER);
        KeyMap keys = new KeyMap()
                .tell(setting.hint("choose"))
                .tell(setting.hint("turn"))
                .on(' ', setting.hint("turn-space"), () -> list.selected().ifPresent(list::choose))
                .on(KeyType.Escape, setting.hint("drop-guess"), this::leave);
        frame = new Frame(body, controller.withCommonKeys(keys));
        frame.title(setting.say("title.call", call.room().title()), "", "");
        frame.setFocusedInteractable(list);
        show();
    }

    private void show() {
        List<ActionList.Action> rows = new ArrayList<>();
        for (RoomTable.Row row : call.room().rows()) {
            String known = setting.say("call.known", Sign.of(row.mark()).shape(), row.word(), row.figure());
            rows.add(new ActionList.Action(
                    ' ', row.name(), guessed(row), known, Optional.empty(), () -> turn(row.member())));
        }
        rows.add(ActionList.Action.of('k', setting.say("call.keep"), "", () -> controller.decide(call.decision())));
        rows.add(ActionList.Action.of('x', setting.say("call.drop"), "", this::leave));
        list.show(rows);
    }

    private String guessed(RoomTable.Row row) {
        Mark guess = call.guess(row.member());
        return setting.say("call.guess." + guess.name());
    }

    private void turn(String member) {
        call.turn(member);
        show();
    }

    private void leave() {
        frame.close();
    }

    Frame frame() {
        return frame;
    }
}
