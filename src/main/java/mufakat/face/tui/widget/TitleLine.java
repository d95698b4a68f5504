package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.List;
import mufakat.face.tui.terminal.Surface;
import mufakat.words.Cells;

/** The first line of a screen. When room runs short the middle gives way first, then the left takes a second line. */
public final class TitleLine extends Figure<TitleLine> {
    private static final int GAP = 2;

    private String left = "";
    private String middle = "";
    private String right = "";

    public void show(String left, String middle, String right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        Brush inside = brush.inset(1, 1);
        int end = inside.putRight(0, Style.HEADING, right);
        List<String> lines = lines(brush.width());
        int begin = inside.put(0, 0, Style.TITLE, Cells.fit(lines.get(0), end - GAP));
        for (int row = 1; row < lines.size(); row++) {
            inside.put(0, row, Style.TITLE, lines.get(row));
        }
        String fitted = Cells.fit(middle, end - begin - 2 * GAP);
        int centred = (inside.width() - Cells.width(fitted)) / 2;
        int column = Math.max(begin + GAP, Math.min(centred, end - GAP - Cells.width(fitted)));
        inside.put(column, 0, Style.DIM, fitted);
    }

    private List<String> lines(int width) {
        return Cells.wrap(left, width - 2 - Cells.width(right) - GAP);
    }

    @Override
    TerminalSize wanted() {
        int columns = getSize().getColumns() == 0
                ? Surface.NEEDED.getColumns()
                : getSize().getColumns();
        return new TerminalSize(columns, lines(columns).size());
    }
}
