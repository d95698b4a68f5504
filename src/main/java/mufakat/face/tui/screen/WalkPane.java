package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Component;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.CamePane;
import mufakat.face.tui.widget.ContrastPane;
import mufakat.face.tui.widget.ContrastTable;
import mufakat.face.tui.widget.Pointing;
import mufakat.face.tui.widget.Rule;
import mufakat.view.walk.Contrast;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.DecisionPair.Told;
import mufakat.view.walk.SideBySide;

/** What belongs to the selected row: what came of it in either game, and the ledgers of what was at issue. */
final class WalkPane {
    private final SideBySide games;
    private final Setting setting;
    private final CamePane left = new CamePane();
    private final CamePane right = new CamePane();
    private final ContrastTable table = new ContrastTable();
    private final ContrastPane ledger;
    private final Rule rule = Rule.down();
    private Optional<Contrast> contrast = Optional.empty();

    WalkPane(SideBySide games, Setting setting) {
        this.games = games;
        this.setting = setting;
        ledger = new ContrastPane(
                setting.say("walk.comfort"),
                List.of(games.left().label(), games.right().label()));
        table.pointing(Pointing.FOR_ANOTHER);
        table.onSelect(this::showLedger);
    }

    void show(int row) {
        DecisionPair pair = games.rows().get(row);
        left.show(games.left().label(), told(pair.left(), pair.right()));
        right.show(games.right().label(), told(pair.right(), pair.left()));
        contrast = games.contrast(row);
        contrast.ifPresent(shown -> {
            table.title(setting.say("walk.members", shown.title()));
            table.show(shown.members());
            table.select(0);
            table.selected().ifPresent(this::showLedger);
        });
    }

    private List<String> told(Optional<Told> told, Optional<Told> other) {
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> besides = told.get().besides(other);
        return besides.isEmpty() ? List.of(setting.say("walk.nothing")) : besides;
    }

    private void showLedger(Contrast.Member member) {
        contrast.ifPresent(shown -> ledger.show(shown.basis(), member));
    }

    void heading(CamePane.Heading heading) {
        left.heading(heading);
        right.heading(heading);
    }

    /** The text at issue in the selected row, in both games. */
    Optional<Contrast> contrast() {
        return contrast;
    }

    boolean hasLedgers() {
        return contrast.isPresent();
    }

    List<Component> components() {
        return List.of(left, right, table, rule, ledger);
    }

    CamePane left() {
        return left;
    }

    CamePane right() {
        return right;
    }

    ContrastTable table() {
        return table;
    }

    ContrastPane ledger() {
        return ledger;
    }

    Rule rule() {
        return rule;
    }
}
