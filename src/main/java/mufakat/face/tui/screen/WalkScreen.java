package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.widget.WalkLine;
import mufakat.face.tui.widget.WalkList;
import mufakat.face.tui.window.Frame;
import mufakat.view.walk.Contrast;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.SideBySide;

/** Two games side by side, to walk through row by row. It begins where they part. */
public final class WalkScreen {
    private final SideBySide games;
    private final Setting setting;
    private final WalkList list;
    private final WalkPane pane;
    private final Rule rule = Rule.across();
    private final Frame frame;

    public WalkScreen(Setting setting, SideBySide games) {
        this.games = games;
        this.setting = setting;
        list = new WalkList(games.left(), games.right(), this::read);
        pane = new WalkPane(games, setting);
        Remarks said = new Remarks();
        said.show(List.of(TextBlock.plain(String.join(" ", games.summary()))));
        Rule divider = Rule.down();
        Panel body = new Panel(new WalkLayout(said, list, rule, divider, pane));
        body.addComponent(said).addComponent(list).addComponent(rule).addComponent(divider);
        pane.components().forEach(body::addComponent);
        frame = new Frame(body, keys());
        frame.title(setting.say("title.walk", games.title()), "", "");
        list.onSelect(line -> show(line.row()));
        list.show(WalkLine.of(games));
        frame.setFocusedInteractable(list);
        games.parting().ifPresent(list::selectRow);
        list.current().ifPresent(line -> show(line.row()));
    }

    private KeyMap keys() {
        KeyMap keys = new KeyMap()
                .tell(setting.hint("walk.row"))
                .on(setting.hint("walk.next"), why("no-next", list::nextDifference), () -> go(list.nextDifference()))
                .on(
                        setting.hint("walk.previous"),
                        why("no-previous", list::previousDifference),
                        () -> go(list.previousDifference()))
                .on(setting.hint("walk.parting"), why("no-parting", games::parting), this::goToParting)
                .on(
                        KeyType.Tab,
                        setting.hint("walk.member"),
                        this::whyNoMember,
                        () -> pane.table().turn(1))
                .on(
                        KeyType.ReverseTab,
                        setting.hint("walk.member-back"),
                        this::whyNoMember,
                        () -> pane.table().turn(-1))
                .tell(setting.hint("walk.read"))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
        return common(keys);
    }

    private KeyMap common(KeyMap keys) {
        return setting.withCommonKeys(keys, WalkPage.help(setting, games))
                .on(setting.hint("quit"), () -> setting.loop().closeAll());
    }

    private Supplier<Optional<String>> why(String key, Supplier<OptionalInt> goal) {
        return () -> goal.get().isPresent() ? Optional.empty() : Optional.of(setting.say("why." + key));
    }

    private Optional<String> whyNoMember() {
        return pane.hasLedgers() ? Optional.empty() : Optional.of(setting.say("why.no-text"));
    }

    private void go(OptionalInt line) {
        line.ifPresent(list::select);
    }

    private void goToParting() {
        games.parting().ifPresent(list::selectRow);
    }

    private void show(int row) {
        pane.show(row);
        rule.caption(caption(row, games.rows().get(row)));
    }

    private String caption(int row, DecisionPair pair) {
        String relation = setting.say(
                "walk." + pair.relation(), games.left().label(), games.right().label());
        String says = games.parting().orElse(-1) == row ? setting.say("walk.here", relation) : relation;
        return pane.contrast().map(at -> caption(says, at)).orElse(says);
    }

    private String caption(String says, Contrast contrast) {
        String key = contrast.left().equals(contrast.right()) ? "walk.caption.alike" : "walk.caption";
        return setting.say(key, says, contrast.title(), where(contrast.left()), where(contrast.right()));
    }

    private String where(String text) {
        return text.isEmpty() ? setting.say("walk.not-yet") : text;
    }

    private void read(WalkLine line) {
        setting.open(new PageScreen(
                        setting,
                        this::common,
                        setting.say(
                                "title.walk.row",
                                games.left().label(),
                                games.right().label()),
                        new WalkPage(setting, games).of(line.row()))
                .frame());
    }

    private void leave() {
        frame.close();
    }

    public Frame frame() {
        return frame;
    }
}
