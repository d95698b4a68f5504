package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mufakat.messages.Cells;
import mufakat.view.LedgerView;

/** A member's ledger: who it is and where it stands, each line with its number, and what is said of red lines. */
final class LedgerPane extends Figure<LedgerPane> {
    private static final int MARGIN = 1;
    private static final int INDENT = 2;
    private static final int WIDEST = 68;

    private Optional<LedgerView> ledger = Optional.empty();

    /** A line of a ledger as it is set; the amount stands on the first of a reason's lines. */
    private record Line(Style style, int indent, String text, String amount) {}

    void show(LedgerView ledger) {
        this.ledger = Optional.of(ledger);
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

    private static void paintLines(Brush brush, List<Line> lines) {
        int right = Math.min(WIDEST, brush.width()) - MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean cut = i + 2 == brush.height() && i + 1 < lines.size();
            String text = cut ? "…" : line.text();
            brush.put(MARGIN + line.indent(), i + 1, line.style(), text);
            if (!cut) {
                brush.put(right - Cells.width(line.amount()), i + 1, Style.HEADING, line.amount());
            }
        }
    }

    /** Where room is short each reason has one line, so that none is out of sight; at last the warning too. */
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
