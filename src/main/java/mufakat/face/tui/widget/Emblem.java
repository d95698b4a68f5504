package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.List;
import mufakat.words.Cells;

/** The name of the game and what it means. */
public final class Emblem extends Figure<Emblem> {
    private static final int MEASURE = 60;

    private final String name;
    private final List<String> meaning;

    public Emblem(String name, String meaning) {
        this.name = String.join(" ", name.split(""));
        this.meaning = Cells.wrap(meaning, MEASURE);
    }

    @Override
    void paint(Brush brush) {
        centre(brush, 0, Style.TITLE, name);
        for (int i = 0; i < meaning.size(); i++) {
            centre(brush, i + 2, Style.DIM, meaning.get(i));
        }
    }

    private static void centre(Brush brush, int row, Style style, String text) {
        brush.put(Math.max(0, (brush.width() - Cells.width(text)) / 2), row, style, text);
    }

    @Override
    public TerminalSize wanted() {
        return new TerminalSize(MEASURE, 2 + meaning.size());
    }
}
