package mufakat.face.plain;

import java.util.List;
import mufakat.view.DeskView;
import mufakat.view.DeskView.ClauseRow;
import mufakat.view.DeskView.Role;
import mufakat.view.DeskView.SafeguardRow;
import mufakat.view.RoomTable.Row;

/** Prints the drafting desk: all of it, or what a change has brought. */
final class DeskLines {
    private final Talk talk;
    private final Reciting reciting;

    DeskLines(Talk talk) {
        this.talk = talk;
        this.reciting = new Reciting(talk);
    }

    void all(DeskView desk) {
        reciting.title(talk.words("plain.desk", desk.title(), desk.rating()));
        for (int i = 0; i < desk.clauses().size(); i++) {
            clause(i + 1, desk.clauses().get(i));
        }
        for (int i = 0; i < desk.safeguards().size(); i++) {
            safeguard(i + 1, desk.safeguards().get(i));
        }
        talk.paper().print(desk.forum());
        desk.asked().forEach(talk.paper()::print);
        reciting.room(desk.room());
        problem(desk);
    }

    private void clause(int number, ClauseRow row) {
        String core = row.role() == Role.CORE ? talk.words("plain.desk.core") : "";
        talk.paper()
                .entry(
                        number,
                        talk.words("plain.desk.clause", row.says(), core, row.strength(), strength(row), row.id()));
        talk.paper().print("     ", row.about());
    }

    private String strength(ClauseRow row) {
        return talk.words("strength." + row.strength());
    }

    private void safeguard(int number, SafeguardRow row) {
        talk.paper()
                .print(
                        " s " + number + "  ",
                        talk.words("plain.desk.safeguard." + row.tick(), row.says(), row.about(), row.id()));
    }

    private void problem(DeskView desk) {
        if (!desk.problem().isEmpty()) {
            talk.say("plain.desk.problem", desk.problem());
        }
    }

    /** What differs between two views of the desk: the room's lines only where they have changed. */
    void change(DeskView before, DeskView after) {
        for (int i = 0; i < after.clauses().size(); i++) {
            if (!after.clauses().get(i).equals(before.clauses().get(i))) {
                clause(i + 1, after.clauses().get(i));
            }
        }
        for (int i = 0; i < after.safeguards().size(); i++) {
            if (!after.safeguards().get(i).equals(before.safeguards().get(i))) {
                safeguard(i + 1, after.safeguards().get(i));
            }
        }
        if (!after.forum().equals(before.forum())) {
            talk.paper().print(after.forum());
        }
        after.asked().stream().filter(ask -> !before.asked().contains(ask)).forEach(talk.paper()::print);
        talk.say("plain.desk.after", after.rating(), after.room().summary());
        List<Row> known = before.room().rows();
        after.room().rows().stream().filter(row -> !known.contains(row)).forEach(reciting::row);
        problem(after);
    }
}
