package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;

/** The first line of a screen. When room runs short the middle gives way first. */
final class TitleLine extends Figure<TitleLine> {
    private static final int GAP = 2;

    private String left = "";
    private String middle = "";
    private String right = "";

    void show(String left, String middle, String right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        Brush inside = brush.inset(1, 1);
        int end = inside.putRight(0, Style.HEADING, right);
        int begin = inside.put(0, 0, Style.TITLE, Cells.fit(left, end - GAP));
        String fitted = Cells.fit(middle, end - begin - 2 * GAP);
        int centred = (inside.width() - Cells.width(fitted)) / 2;
        int column = Math.max(begin + GAP, Math.min(centred, end - GAP - Cells.width(fitted)));
        inside.put(column, 0, Style.DIM, fitted);
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(Loop.NEEDED.getColumns(), 1);
    }
}
