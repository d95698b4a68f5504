package mufakat.face.tui.widget;

import java.util.List;
import mufakat.view.RoomTable;

/** The room as rows of a table. */
public final class Stances {
    private Stances() {}

    public static List<StanceTable.Row> rows(RoomTable room) {
        return room.rows().stream()
                .map(row -> new StanceTable.Row(
                        row.member(), row.name(), Sign.of(row.mark()), row.word(), row.figure(), row.note()))
                .toList();
    }
}
