package mufakat.tui;

import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mufakat.view.Contrast;
import mufakat.view.DecisionPair;
import mufakat.view.DecisionPair.Told;
import mufakat.view.GameCard;
import mufakat.view.SideBySide;

/** Two games walked through side by side, decision by decision, from where they part. */
final class WalkScreen {
    private final Setting setting;
    private final SideBySide games;
    private final DecisionTable table;
    private final Rule rule = Rule.across();
    private final ProsePane came;
    private final ProsePane ledgers;
    private final Frame frame;
    private Optional<Contrast> contrast = Optional.empty();
    private int member;

    WalkScreen(Setting setting, SideBySide games) {
        this.setting = setting;
        this.games = games;
        this.table = new DecisionTable(games, this::readInFull);
        this.came = new ProsePane(setting.say("more"));
        this.ledgers = new ProsePane(setting.say("more"));
        Rule divider = Rule.down();
        Panel body = new Panel(new WalkLayout(table, rule, came, divider, ledgers));
        body.addComponent(table)
                .addComponent(rule)
                .addComponent(came)
                .addComponent(divider)
                .addComponent(ledgers);
        frame = new Frame(body, setting.withCommonKeys(keys(), help()));
        frame.title(
                setting.say("walk.title", games.left().label(), games.right().label()), "", games.title());
        frame.setFocusedInteractable(table);
        frame.first(this::turnsMember);
        table.onSelect(row -> follow());
        table.select(games.parting().orElse(0));
        follow();
    }

    Frame frame() {
        return frame;
    }

    private KeyMap keys() {
        return new KeyMap()
                .tell(setting.hint("choose"))
                .on('n', setting.hint("walk-next"), () -> difference(1))
                .on('p', setting.hint("walk-previous"), () -> difference(-1))
                .on(
                        'd',
                        setting.hint("walk-parting"),
                        () -> table.select(games.parting().orElse(0)))
                .tell(setting.hint("walk-member"))
                .tell(setting.hint("walk-member-back"))
                .on(' ', setting.hint("walk-scroll"), this::scroll)
                .tell(setting.hint("walk-read"))
                .on(KeyType.Escape, setting.hint("back"), this::leave);
    }

    private List<Paragraph> help() {
        return Paragraph.plain(List.of(setting.say("walk.help.1"), setting.say("walk.help.2")));
    }

    /** Goes to the next row in which the games differ, or the one before. */
    private void difference(int by) {
        int row = table.selectedRow() + by;
        while (row >= 0 && row < games.rows().size() && !games.rows().get(row).differs()) {
            row += by;
        }
        if (row < 0 || row >= games.rows().size()) {
            frame.notice(setting.say(by > 0 ? "walk.no-next" : "walk.no-previous"));
        } else {
            table.select(row);
        }
    }

    /** Else Tab would leave the decisions for the panes. */
    private boolean turnsMember(KeyStroke key) {
        switch (key.getKeyType()) {
            case Tab -> turn(1);
            case ReverseTab -> turn(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(int by) {
        contrast.ifPresent(known -> {
            member = Math.floorMod(member + by, known.members().size());
            ledgers.show(new ContrastText(setting).of(known, member));
        });
    }

    private void scroll() {
        came.scrollPages(1);
        ledgers.scrollPages(1);
    }

    private void follow() {
        member = 0;
        contrast = games.rows().isEmpty() ? Optional.empty() : games.contrast(table.selectedRow());
        came.show(told());
        ledgers.show(contrast.map(known -> new ContrastText(setting).of(known, member))
                .orElse(List.of(Paragraph.item(Style.DIM, setting.say("walk.no-text")))));
        table.selected().ifPresent(row -> rule.caption(setting.say("walk.row." + row.relation(), games.session(row))));
    }

    /** What came of the selected row in either game; at the parting, and where there is none, what both are like. */
    private List<Paragraph> told() {
        List<Paragraph> text = new ArrayList<>();
        if (table.selectedRow() == games.parting().orElse(table.selectedRow())) {
            games.summary().forEach(sentence -> text.add(Paragraph.plain(sentence)));
            text.add(Paragraph.item(Style.DIM, ending(games.left())));
            text.add(Paragraph.item(Style.DIM, ending(games.right())));
        }
        table.selected().ifPresent(row -> {
            row.left().ifPresent(told -> text.addAll(side(games.left(), told, row.right())));
            row.right().ifPresent(told -> text.addAll(side(games.right(), told, row.left())));
        });
        return text;
    }

    private String ending(GameCard card) {
        return setting.say("walk.ending", card.label(), card.ending());
    }

    private List<Paragraph> side(GameCard card, Told told, Optional<Told> other) {
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.heading(setting.say("walk.decision", card.label(), told.number(), told.sentence())));
        told.besides(other).forEach(line -> text.add(Paragraph.item(Style.TEXT, line)));
        return text;
    }

    /** All of both sides, where the panes are too small for it. */
    private void readInFull() {
        List<Paragraph> text = new ArrayList<>();
        table.selected().map(DecisionPair::left).stream()
                .flatMap(Optional::stream)
                .forEach(told -> text.addAll(side(games.left(), told, Optional.empty())));
        table.selected().map(DecisionPair::right).stream()
                .flatMap(Optional::stream)
                .forEach(told -> text.addAll(side(games.right(), told, Optional.empty())));
        contrast.ifPresent(known -> IntStream.range(0, known.members().size())
                .filter(i -> i == 0 || known.members().get(i).standsOtherwise())
                .forEach(i -> text.addAll(new ContrastText(setting).of(known, i))));
        setting.open(new ReadingScreen(
                        setting,
                        setting.say(
                                "walk.title",
                                games.left().label(),
                                games.right().label()),
                        text)
                .frame());
    }

    private void leave() {
        frame.close();
    }
}
