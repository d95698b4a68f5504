package mufakat.face.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.Style;
import mufakat.face.tui.widget.TextBlock;
import mufakat.view.GameCard;
import mufakat.view.walk.Contrast;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.DecisionPair.Told;
import mufakat.view.walk.SideBySide;

/** A row of two games to be read in full: both decisions, what came of them, and every member's two ledgers. */
record WalkPage(Setting setting, SideBySide games) {
    /** What the signs mean, and what is said of the two games. */
    static List<TextBlock> help(Setting setting, SideBySide games) {
        List<TextBlock> help = new ArrayList<>();
        help.add(TextBlock.heading(setting.say("walk.signs")));
        for (DecisionPair.Relation relation : DecisionPair.Relation.values()) {
            String meaning = setting.say(
                    "walk." + relation, games.left().label(), games.right().label());
            help.add(TextBlock.entry(relation.sign() + "  ", meaning));
        }
        help.add(TextBlock.plain(setting.say("walk.help")));
        help.addAll(TextBlock.plain(games.summary()));
        return help;
    }

    List<TextBlock> of(int row) {
        DecisionPair pair = games.rows().get(row);
        List<TextBlock> text = new ArrayList<>();
        text.add(TextBlock.plain(games.session(pair)));
        add(text, games.left(), pair.left());
        add(text, games.right(), pair.right());
        games.contrast(row).ifPresent(contrast -> add(text, contrast));
        return text;
    }

    private void add(List<TextBlock> text, GameCard card, Optional<Told> side) {
        text.add(TextBlock.heading(
                side.map(told -> setting.say("walk.decision", card.label(), told.number(), told.sentence()))
                        .orElseGet(() -> setting.say("walk.decision.none", card.label()))));
        side.ifPresent(told -> {
            told.text().forEach(line -> text.add(TextBlock.item(Style.TEXT, line)));
            told.came().forEach(line -> text.add(TextBlock.item(Style.TEXT, line)));
        });
    }

    private void add(List<TextBlock> text, Contrast contrast) {
        text.add(TextBlock.heading(setting.say("walk.ledgers", contrast.title(), contrast.basis())));
        for (Contrast.Member member : contrast.members()) {
            text.add(TextBlock.heading(setting.say(
                    "walk.stands",
                    member.name(),
                    games.left().label(),
                    stand(member.left()),
                    games.right().label(),
                    stand(member.right()))));
            member.warnings().forEach(warning -> text.add(TextBlock.item(Style.WARNING, warning)));
            member.lines().forEach(line -> text.add(line(line)));
        }
    }

    private String stand(Optional<Contrast.Stand> stand) {
        return stand.map(
                        at -> setting.say("walk.stand", String.valueOf(at.mark().shape()), at.word(), at.comfort()))
                .orElseGet(() -> setting.say("walk.not-yet"));
    }

    private TextBlock line(Contrast.Line line) {
        return line.differs()
                ? TextBlock.item(
                        Style.TEXT, setting.say("walk.line", line.label(), amount(line.left()), amount(line.right())))
                : TextBlock.item(Style.DIM, setting.say("walk.line.same", line.label(), amount(line.left())));
    }

    private String amount(String amount) {
        return amount.isEmpty() ? setting.say("walk.no-line") : amount;
    }
}
