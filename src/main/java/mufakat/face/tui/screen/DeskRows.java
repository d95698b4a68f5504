package mufakat.face.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.LadderRows;
import mufakat.face.tui.widget.Style;
import mufakat.face.tui.widget.TextBlock;
import mufakat.view.DeskView;

/** What lies on the desk, as the ladder and the remarks below it show it. */
final class DeskRows {
    private DeskRows() {}

    static List<LadderRows.Clause> clauses(DeskView view, Setting setting) {
        return view.clauses().stream()
                .map(row -> new LadderRows.Clause(
                        row.id(),
                        row.role() == DeskView.Role.CORE ? setting.say("desk.core") : "",
                        row.says(),
                        row.strength()))
                .toList();
    }

    static List<LadderRows.Safeguard> safeguards(DeskView view) {
        return view.safeguards().stream()
                .map(row -> new LadderRows.Safeguard(
                        row.id(),
                        row.says(),
                        row.about(),
                        row.tick() == DeskView.Tick.IN ? LadderRows.Tick.ON : LadderRows.Tick.OFF))
                .toList();
    }

    /** What the selected clause does, the forum, what partners ask, and what is wrong with the text. */
    static List<TextBlock> remarks(DeskView view, Setting setting, Optional<LadderRows.Clause> selected) {
        List<TextBlock> remarks = new ArrayList<>();
        for (DeskView.ClauseRow row : view.clauses()) {
            if (selected.filter(clause -> clause.id().equals(row.id())).isPresent()) {
                remarks.add(TextBlock.item(Style.DIM, setting.say("desk.clause", row.about())));
            }
        }
        view.asked().forEach(asked -> remarks.add(TextBlock.item(Style.TEXT, asked)));
        if (!view.problem().isEmpty()) {
            remarks.add(TextBlock.item(Style.WARNING, view.problem()));
        }
        return remarks;
    }
}
