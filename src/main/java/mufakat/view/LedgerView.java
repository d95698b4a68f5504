package mufakat.view;

import java.util.List;

/**
 * A member's ledger for a text, as far as known.
 *
 * @param total its comfort and stance in words
 * @param warning what is said of red lines, or empty
 */
public record LedgerView(String member, String name, Mark mark, String total, List<Row> rows, String warning) {
    /** One line: its reason, and a signed number or a range. */
    public record Row(String label, String amount) {}

    public LedgerView {
        rows = List.copyOf(rows);
    }
}
