package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.terminal.Surface;

/** A few lines that are only looked at, across the whole width. */
public final class Remarks extends Figure<Remarks> {
    private static final int MARGIN = 1;

    private List<TextBlock> remarks = List.of();

    public void show(List<TextBlock> remarks) {
        this.remarks = List.copyOf(remarks);
        invalidate();
    }

    /** How many lines they take at a width. */
    public int linesAt(int width) {
        return lines(width).size();
    }

    private List<TextBlock.Line> lines(int width) {
        List<TextBlock.Line> lines = new ArrayList<>();
        remarks.forEach(remark -> lines.addAll(remark.lines(Math.max(1, width - 2 * MARGIN))));
        return lines;
    }

    @Override
    void paint(Brush brush) {
        List<TextBlock.Line> lines = lines(brush.width());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(brush, MARGIN, i);
        }
        if (lines.size() > brush.height()) {
            brush.putRight(brush.height() - 1, Style.DIM, "…");
        }
    }

    @Override
    TerminalSize wanted() {
        int width = getSize().getColumns() == 0
                ? Surface.NEEDED.getColumns()
                : getSize().getColumns();
        return new TerminalSize(width, linesAt(width));
    }
}
