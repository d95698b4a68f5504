package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a page.
 *
 * @param head over the columns, that of the rows' names included
 */
record Grid(String caption, List<String> head, List<Row> rows) {
    Grid {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A line: what it is about, and a cell for each further column. */
    record Row(String head, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in a cell.
     *
     * @param notes smaller lines below it
     * @param share how far the cell is filled, 0 to 100
     * @param look {@code bar} where the share is a length, {@code heat} where it is a depth of colour, else empty
     * @param tips one or none: what is said of it when it is pointed at or has the focus
     */
    record Cell(String text, List<String> notes, int share, String look, List<Tip> tips) {
        static Cell of(String text) {
            return new Cell(text, List.of(), 0, "", List.of());
        }

        static Cell of(int number) {
            return of(String.valueOf(number));
        }

        static Cell bar(String text, int part, int whole) {
            return new Cell(text, List.of(), percent(part, whole), "bar", List.of());
        }

        static Cell heat(int number, int most, Tip tip) {
            return new Cell(String.valueOf(number), List.of(), percent(number, most), "heat", List.of(tip));
        }

        Cell noting(String note) {
            List<String> more = new ArrayList<>(notes);
            more.add(note);
            return new Cell(text, more, share, look, tips);
        }

        private static int percent(int part, int whole) {
            return whole == 0 ? 0 : Math.max(0, Math.min(100, Math.round(100f * part / whole)));
        }
    }

    /**
     * More about a cell.
     *
     * @param link where it can be read again
     */
    record Tip(String says, String link) {}
}
