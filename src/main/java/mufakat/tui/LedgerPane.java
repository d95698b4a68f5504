package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            paintLines(brush, lines(view, Math.min(WIDEST, brush.width()) - 2 * MARGIN));
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

    private static List<Line> lines(LedgerView view, int width) {
        int amounts = view.rows().stream()
                .mapToInt(row -> Cells.width(row.amount()))
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (LedgerView.Row row : view.rows()) {
            String amount = row.amount();
            for (String text : Cells.wrap(row.label(), width - amounts - INDENT)) {
                lines.add(new Line(Style.TEXT, amount.isEmpty() ? INDENT : 0, text, amount));
                amount = "";
            }
        }
        if (!view.warning().isEmpty()) {
            Cells.wrap(view.warning(), width).forEach(text -> lines.add(new Line(Style.WARNING, 0, text, "")));
        }
        return lines;
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(40, 10);
    }
}
