package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.LedgerPane;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.StanceTable;
import mufakat.face.tui.widget.Stances;
import mufakat.face.tui.window.Frame;
import mufakat.view.RoomTable;

/** The ledgers of all members for one text: the table at the left, the ledger of the selected one beside it. */
final class LedgerScreen {
    private final Frame frame;

    LedgerScreen(GameController controller, RoomTable room, String member) {
        Setting setting = controller.setting();
        StanceTable table = new StanceTable();
        LedgerPane ledger = new LedgerPane(setting.say("ledger.more"));
        table.title(setting.say("room.title"), "");
        table.show(Stances.rows(room));
        Runnable follow = () -> ledger.show(controller
                .play()
                .pages()
                .ledger(room.rows().get(table.selectedRow()).member()));
        table.onSelect(row -> follow.run());
        table.onChoose(row -> controller.read(controller
                .play()
                .pages()
                .dossier(room.rows().get(table.selectedRow()).member())));
        for (int i = 0; i < room.rows().size(); i++) {
            if (room.rows().get(i).member().equals(member)) {
                table.select(i);
            }
        }
        follow.run();
        Panel right = new Panel(new BorderLayout());
        right.addComponent(Rule.down(), BorderLayout.Location.LEFT);
        right.addComponent(ledger, BorderLayout.Location.CENTER);
        Panel body = new Panel(new BorderLayout());
        body.addComponent(table, BorderLayout.Location.LEFT);
        body.addComponent(right, BorderLayout.Location.CENTER);
        KeyMap keys = new KeyMap()
                .tell(setting.hint("member"))
                .tell(setting.hint("dossier"))
                .on(KeyType.PageDown, setting.hint("ledger-down"), () -> ledger.scrollPages(1))
                .on(KeyType.PageUp, setting.hint("ledger-up"), () -> ledger.scrollPages(-1))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        frame = new Frame(body, controller.withCommonKeys(keys));
        frame.title(setting.say("title.ledger", room.title()), "", room.summary());
        frame.setFocusedInteractable(table);
    }

    Frame frame() {
        return frame;
    }

    private void leave() {
        frame.close();
    }
}
