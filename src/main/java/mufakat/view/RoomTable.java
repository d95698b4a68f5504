package mufakat.view;

import java.util.List;

/**
 * How the members stand toward a text, as far as known.
 *
 * @param title the item's short title
 * @param summary how many object, hesitate and are unknown, in words
 */
public record RoomTable(String item, String title, List<Row> rows, String summary) {
    /**
     * One member in order of seat.
     *
     * @param figure its comfort, a number or a range with a sign
     * @param note one word that says what weighs: a gap of capacity, a domain
     */
    public record Row(String member, String name, Mark mark, String word, String figure, String note) {}

    public RoomTable {
        rows = List.copyOf(rows);
    }
}
