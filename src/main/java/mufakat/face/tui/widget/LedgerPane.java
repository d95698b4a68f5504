package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mufakat.view.LedgerView;
import mufakat.words.Cells;

/** A member's ledger: who it is and where it stands, each line with its number, and what is said of red lines. */
public final class LedgerPane extends Figure<LedgerPane> {
    private static final int MARGIN = 1;
    private static final int INDENT = 2;
    private static final int WIDEST = 68;
    private static final String ABOVE = "▲";
    private static final String BELOW = "▼";

    private final String more;
    private Optional<LedgerView> ledger = Optional.empty();
    private int top;

    /** A line of a ledger as it is set; the amount stands on the first of a reason's lines. */
    private record Line(Style style, int indent, String text, String amount) {}

    /** @param more the word beside the sign that more lines follow, with the key that shows them */
    public LedgerPane(String more) {
        this.more = more;
    }

    /** Shows a ledger; of another member from its first line. */
    public void show(LedgerView ledger) {
        boolean isOfTheSame = this.ledger
                .filter(view -> view.member().equals(ledger.member()))
                .isPresent();
        top = isOfTheSame ? top : 0;
        this.ledger = Optional.of(ledger);
        invalidate();
    }

    /** Scrolls by so many pages, up if negative; the sum stays in sight above. A line of the page before stays too. */
    public void scrollPages(int by) {
        top += by * Math.max(1, getSize().getRows() - 3);
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        ledger.ifPresent(view -> {
            Sign sign = Sign.of(view.mark());
            int column = brush.put(MARGIN, 0, Style.HEADING, view.name());
            column = brush.put(column + 2, 0, sign.style(), sign.shape() + " ");
            brush.put(column, 0, sign.style(), view.total());
            paintLines(brush, fitting(view, Math.min(WIDEST, brush.width()) - 2 * MARGIN, brush.height() - 1));
        });
    }

    /** As soon as there is anything to scroll, the last line is kept for the signs. */
    private void paintLines(Brush brush, List<Line> lines) {
        int room = brush.height() - 1;
        int seen = lines.size() > room ? Math.max(0, room - 1) : lines.size();
        top = Math.max(0, Math.min(top, lines.size() - seen));
        int right = Math.min(WIDEST, brush.width()) - MARGIN;
        for (int i = 0; i < seen; i++) {
            Line line = lines.get(top + i);
            brush.put(MARGIN + line.indent(), i + 1, line.style(), line.text());
            brush.put(right - Cells.width(line.amount()), i + 1, Style.HEADING, line.amount());
        }
        if (seen < lines.size()) {
            String above = top > 0 ? ABOVE : "";
            String below = top + seen < lines.size() ? BELOW : "";
            brush.put(MARGIN, room, Style.KEY, above + below + " " + more);
        }
    }

    /** Where room is short each reason has one line, so that few are out of sight; at last the warning too. */
    private static List<Line> fitting(LedgerView view, int width, int room) {
        List<Line> lines = lines(view, width, Cells::wrap, Cells::wrap);
        if (lines.size() > room) {
            lines = lines(view, width, LedgerPane::cut, Cells::wrap);
        }
        return lines.size() > room ? lines(view, width, LedgerPane::cut, LedgerPane::cut) : lines;
    }

    private static List<String> cut(String text, int width) {
        return List.of(Cells.fit(text, width));
    }

    private static List<Line> lines(
            LedgerView view,
            int width,
            BiFunction<String, Integer, List<String>> reasons,
            BiFunction<String, Integer, List<String>> warning) {
        int amounts = view.rows().stream()
                .mapToInt(row -> Cells.width(row.amount()))
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (LedgerView.Row row : view.rows()) {
            String amount = row.amount();
            for (String text : reasons.apply(row.label(), width - amounts - INDENT)) {
                lines.add(new Line(Style.TEXT, amount.isEmpty() ? INDENT : 0, text, amount));
                amount = "";
            }
        }
        if (!view.warning().isEmpty()) {
            warning.apply(view.warning(), width).forEach(text -> lines.add(new Line(Style.WARNING, 0, text, "")));
        }
        return lines;
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(40, 10);
    }
}
