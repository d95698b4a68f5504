package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.terminal.Surface;

/** What came of a decision in one game; what doesn't fit is shown to be left out. */
public final class CamePane extends Figure<CamePane> {
    private static final int MARGIN = 2;
    private static final String CUT = "…";

    private String title = "";
    private Heading heading = Heading.SHOWN;
    private List<String> texts = List.of();

    /** Whether it must be said whose game it is. */
    public enum Heading {
        SHOWN,
        /** The pane lies under the column of its game. */
        LEFT_OUT
    }

    public void heading(Heading heading) {
        this.heading = heading;
    }

    public void show(String title, List<String> texts) {
        this.title = title;
        this.texts = List.copyOf(texts);
        invalidate();
    }

    /** How many lines it takes at a width. */
    public int linesAt(int width) {
        return lines(width).size();
    }

    private List<TextBlock.Line> lines(int width) {
        List<TextBlock.Line> lines = new ArrayList<>();
        if (heading == Heading.SHOWN) {
            lines.add(new TextBlock.Line(new TextBlock.Piece(Style.HEADING, title)));
        }
        texts.forEach(text -> lines.addAll(TextBlock.item(Style.TEXT, text).lines(Math.max(1, width - MARGIN - 1))));
        return lines;
    }

    @Override
    void paint(Brush brush) {
        List<TextBlock.Line> lines = lines(brush.width());
        for (int i = 0; i < Math.min(lines.size(), brush.height()); i++) {
            lines.get(i).paint(brush, MARGIN, i);
        }
        if (lines.size() > brush.height()) {
            brush.inset(0, 1).putRight(brush.height() - 1, Style.KEY, CUT);
        }
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(Surface.NEEDED.getColumns() / 2, 3);
    }
}
