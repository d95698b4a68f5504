package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Ladder;
import mufakat.face.tui.widget.LadderRows;
import mufakat.face.tui.widget.LadderSteps;
import mufakat.face.tui.widget.LedgerPane;
import mufakat.face.tui.widget.Pointing;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.StanceTable;
import mufakat.face.tui.widget.Stances;
import mufakat.face.tui.window.ConfirmDialog;
import mufakat.face.tui.window.Frame;
import mufakat.view.DeskView;
import mufakat.view.DraftingDesk;
import mufakat.view.RoomTable;

/** The drafting desk: the ladder above; below, how the room would take the text, and one member's ledger. */
final class DeskScreen {

    private final GameController controller;
    private final Setting setting;
    private final DraftingDesk desk;
    private final Ladder ladder;
    private final Remarks remarks = new Remarks();
    private final Rule rule = Rule.across();
    private final StanceTable table = new StanceTable();
    private final LedgerPane ledger;
    private final Frame frame;
    private DeskView view;

    DeskScreen(GameController controller, DraftingDesk desk) {
        this.controller = controller;
        this.setting = controller.setting();
        this.desk = desk;
        this.ledger = new LedgerPane(setting.say("ledger.more"));
        this.ladder = new Ladder(steps(setting), this::strengthen, this::turn);
        table.pointing(Pointing.FOR_ANOTHER);
        table.onSelect(row -> showLedger());
        ladder.onSelect(this::showRemarks);
        Rule divider = Rule.down();
        Panel body = new Panel(new DeskLayout(ladder, remarks, rule, table, divider, ledger));
        body.addComponent(ladder).addComponent(remarks).addComponent(rule);
        body.addComponent(table).addComponent(divider).addComponent(ledger);
        frame = new Frame(body, keys());
        frame.setFocusedInteractable(ladder);
        show();
        desk.firstToRead().ifPresent(this::openLedger);
    }

    private void openLedger(String member) {
        List<String> members =
                view.room().rows().stream().map(RoomTable.Row::member).toList();
        table.select(members.indexOf(member));
    }

    private static LadderSteps steps(Setting setting) {
        List<String> words = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        for (int step = 0; step < LadderSteps.COUNT; step++) {
            words.add(setting.strength(step));
            narrow.add(setting.say("strength.narrow." + step));
        }
        return new LadderSteps(words, narrow);
    }

    private KeyMap keys() {
        KeyMap keys = new KeyMap()
                .tell(setting.hint("strength"))
                .tell(setting.hint("clause"))
                .on(KeyType.Enter, setting.hint("keep"), this::keep)
                .on(KeyType.Escape, setting.hint("drop"), this::drop)
                .on(KeyType.Tab, setting.hint("next-member"), () -> table.turn(1))
                .on(KeyType.ReverseTab, setting.hint("previous-member"), () -> table.turn(-1))
                .on(KeyType.PageDown, setting.hint("ledger-down"), () -> ledger.scrollPages(1))
                .on(KeyType.PageUp, setting.hint("ledger-up"), () -> ledger.scrollPages(-1))
                .on(setting.hint("forum"), this::nextForum)
                .on(setting.hint("safeguards"), ladder::selectSafeguards)
                .on(
                        setting.hint("item"),
                        () -> controller.read(
                                controller.play().pages().item(view.room().item())));
        return controller.withCommonKeys(keys);
    }

    private void strengthen(String clause, int strength) {
        desk.strength(clause, strength);
        showStep();
    }

    private void turn(String safeguard, LadderRows.Tick tick) {
        desk.turn(safeguard);
        showStep();
    }

    private void showStep() {
        DeskView before = view;
        show();
        frame.notice(desk.unmoved(before, view));
    }

    private void nextForum() {
        desk.nextForum();
        show();
        frame.notice(setting.say("desk.forum", view.forum()));
    }

    private void keep() {
        if (!view.problem().isEmpty()) {
            frame.notice(view.problem());
        } else if (desk.isChanged()) {
            controller.decide(desk.decision());
        } else {
            frame.close();
        }
    }

    private void drop() {
        if (!desk.isChanged()) {
            frame.close();
            return;
        }
        setting.open(new ConfirmDialog(
                setting.say("title.drop"),
                setting.say("drop.ask"),
                setting.say("drop.yes"),
                setting.say("drop.no"),
                frame::close));
    }

    private void show() {
        view = desk.view();
        ladder.show(DeskRows.clauses(view, setting), DeskRows.safeguards(view));
        frame.title(setting.say("title.desk", view.title()), "", view.rating());
        rule.caption(setting.say("desk.caption", view.room().summary(), view.forum()));
        table.show(Stances.rows(view.room()));
        showLedger();
        showRemarks();
    }

    private void showLedger() {
        ledger.show(desk.ledger(view.room().rows().get(table.selectedRow()).member()));
    }

    private void showRemarks() {
        remarks.show(DeskRows.remarks(view, setting, ladder.selectedClause()));
    }

    /** The work on it, as long as it is on the screen. */
    Optional<DraftingDesk> underWay() {
        return frame.getTextGUI() == null ? Optional.empty() : Optional.of(desk);
    }

    Frame frame() {
        return frame;
    }
}
