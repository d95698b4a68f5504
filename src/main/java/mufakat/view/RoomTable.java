package mufakat.view;

import java.util.List;

/**
 * How the members stand toward a text, as far as known.
 *
 * @param title the item's short title
 * @param summary how many object, hesitate and are unknown, in words
 * @param meant the members that the advice beside the table means, whose rows are marked
 */
public record RoomTable(String item, String title, List<Row> rows, String summary, List<String> meant) {
    /** The sign at a row that is marked, one column wide. */
    public static final char SIGN = '»';

    /**
     * One member in order of seat.
     *
     * @param figure its comfort, a number or a range with a sign
     * @param note one word that says what weighs: a gap of capacity, a domain
     */
    public record Row(String member, String name, Mark mark, String word, String figure, String note) {}

    public RoomTable {
        rows = List.copyOf(rows);
        meant = List.copyOf(meant);
    }

    /** A table beside which nobody gives advice. */
    public RoomTable(String item, String title, List<Row> rows, String summary) {
        this(item, title, rows, summary, List.of());
    }

    /** The same table with the rows of these members marked. */
    RoomTable meaning(List<String> members) {
        return new RoomTable(item, title, rows, summary, members);
    }
}
