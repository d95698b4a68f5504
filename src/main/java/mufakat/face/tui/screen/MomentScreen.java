package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.ActionRows;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Paging;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.window.Frame;
import mufakat.view.Action;
import mufakat.view.Moment;
import mufakat.view.MomentHeader;
import mufakat.view.Pages;

/** A moment of the game: what has happened, how the room stands, and what can be done. */
final class MomentScreen {
    private static final Set<Moment.Kind> TOLD = Set.of(Moment.Kind.SCENE, Moment.Kind.OFFER, Moment.Kind.INCIDENT);

    private final GameController controller;
    private final Setting setting;
    private final int steps;
    private final Moment moment;
    private final ProsePane prose;
    private final ActionList actions = new ActionList(this::notice);
    private final Rule rule = Rule.across();
    private final RoomPane room;
    private final Frame frame;
    private final Reveal reveal;

    /**
     * @param followed the label of the action to begin at, if it is there
     */
    MomentScreen(GameController controller, String followed) {
        this.controller = controller;
        this.setting = controller.setting();
        this.steps = controller.play().steps().size();
        this.moment = controller.play().moment();
        this.prose = new ProsePane(setting.say("more"));
        this.room = new RoomPane(controller, moment.room());
        Panel body = new Panel(new MomentLayout(prose, room, actions, rule));
        body.addComponent(prose).addComponent(rule).addComponent(actions);
        room.components().forEach(body::addComponent);
        frame = new Frame(body, keys());
        MomentHeader header = moment.header();
        frame.title(setting.say("title.game", header.title()), header.where(), header.days());
        room.components().forEach(component -> component.setVisible(false));
        reveal = new Reveal(setting, prose, frame, () -> showActions(followed));
        reveal.begin(moment.prose());
    }

    /** Whether there is nothing to read that an earlier screen didn't tell of the same step. */
    boolean tellsTheSameAs(MomentScreen earlier) {
        return steps == earlier.steps && moment.prose().equals(earlier.moment.prose());
    }

    /** As far down the text as an earlier screen of this moment, and nobody is waited for. */
    void goOnFrom(MomentScreen earlier) {
        reveal.finish();
        prose.scroll(earlier.prose.top());
    }

    private void showActions(String followed) {
        actions.paging(Paging.LEFT_TO_THE_SCREEN);
        actions.show(rows());
        actions.select(begin(followed));
        rule.caption(moment.asks());
        room.components().forEach(component -> component.setVisible(true));
        frame.setFocusedInteractable(actions);
        frame.first(this::readsFirst);
        frame.notice("");
    }

    /** The action followed before, else the first, of those that aren't barred. */
    private int begin(String followed) {
        List<Action> offered = moment.actions();
        List<Action> open =
                offered.stream().filter(action -> action.barred().isEmpty()).toList();
        return open.stream()
                .filter(action -> action.label().equals(followed))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(offered::indexOf)
                .orElse(0);
    }

    private List<ActionList.Action> rows() {
        return ActionRows.of(moment.actions(), this::follow);
    }

    /** Who knows no key but Enter reads a story to its end before anything is chosen; another key means what it says. */
    private boolean readsFirst(KeyStroke key) {
        boolean reads = key.getKeyType() == KeyType.Enter && TOLD.contains(moment.kind()) && enterReads();
        if (reads) {
            readOn();
        }
        return reads;
    }

    /** At the end of the text the key that read it begins to choose. */
    private void readOn() {
        prose.scrollPages(1);
        if (prose.isRead()) {
            setting.loop().screenCame();
        }
    }

    private boolean enterReads() {
        return (TOLD.contains(moment.kind()) || isAlone()) && !prose.isRead();
    }

    private boolean isAlone() {
        return moment.actions().size() == 1;
    }

    /** Where there is nothing to choose, what has not been read is read first. */
    private void follow(Action action) {
        if (isAlone() && !prose.isRead()) {
            readOn();
        } else {
            controller.followFromMoment(action);
        }
    }

    private KeyMap keys() {
        Pages pages = controller.play().pages();
        KeyMap keys = new KeyMap()
                .whileHeld(() -> prose.scrollPages(1))
                .tell(setting.hint("choose"))
                .tell(() -> setting.hint(enterReads() ? "read-first" : "do"))
                .on(' ', setting.hint("read-on"), this::whyNoMore, () -> prose.scrollPages(1))
                .on(KeyType.PageDown, setting.hint("page-down"), () -> prose.scrollPages(1))
                .on(KeyType.PageUp, setting.hint("page-up"), () -> prose.scrollPages(-1))
                .on(setting.hint("members"), () -> setting.open(new MenuScreen(controller, pages.members()).frame()))
                .on(setting.hint("items"), () -> setting.open(new MenuScreen(controller, pages.items()).frame()))
                .on(setting.hint("ledger"), this::whyNoLedger, this::openLedgers)
                .on(setting.hint("journal"), () -> controller.read(pages.journal()))
                .on(setting.hint("world"), () -> controller.read(pages.world()))
                .on(setting.hint("glossary"), () -> controller.read(pages.glossary()));
        moment.room().ifPresent(table -> keys.tell(setting.hint("table")));
        for (ActionList.Action row : rows()) {
            if (row.letter() != ' ') {
                KeyHint hint = new KeyHint(String.valueOf(row.letter()), "", row.label());
                keys.on(row.letter(), hint, row::barred, row.perform());
            }
        }
        keys.on(KeyType.Escape, setting.hint("to-actions"), () -> actions.takeFocus());
        return controller.withCommonKeys(keys);
    }

    private Optional<String> whyNoMore() {
        return prose.hasMore() ? Optional.empty() : Optional.of(setting.say("why.no-more"));
    }

    private Optional<String> whyNoLedger() {
        return moment.room().isPresent() ? Optional.empty() : Optional.of(setting.say("why.no-ledger"));
    }

    private void openLedgers() {
        moment.room().ifPresent(table -> setting.open(new LedgerScreen(controller, table, room.selected()).frame()));
    }

    private void notice(String why) {
        frame.notice(why);
    }

    Frame frame() {
        return frame;
    }
}
