package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.function.Supplier;
import mufakat.words.Cells;

/** A line between two parts of a screen. */
public final class Rule extends Figure<Rule> {
    private static final int CAPTION_AT = 2;

    private final Course course;
    private Supplier<String> caption;

    private enum Course {
        ACROSS,
        DOWN
    }

    private Rule(Course course, Supplier<String> caption) {
        this.course = course;
        this.caption = caption;
    }

    /** A line from left to right. */
    public static Rule across() {
        return across("");
    }

    /** A line from left to right that says what stands below it. */
    public static Rule across(String caption) {
        return across(() -> caption);
    }

    /** A line from left to right that says what is asked for whenever it is drawn. */
    public static Rule across(Supplier<String> caption) {
        return new Rule(Course.ACROSS, caption);
    }

    /** Says something else of what stands below. */
    public void caption(String caption) {
        this.caption = () -> caption;
        invalidate();
    }

    /** A line from top to bottom. */
    public static Rule down() {
        return new Rule(Course.DOWN, () -> "");
    }

    @Override
    void paint(Brush brush) {
        if (course == Course.ACROSS) {
            brush.put(0, 0, Style.RULE, Cells.row('─', brush.width()));
            String words = caption.get();
            if (!words.isEmpty()) {
                brush.put(CAPTION_AT, 0, Style.HEADING, " " + words + " ");
            }
        } else {
            for (int row = 0; row < brush.height(); row++) {
                brush.put(0, row, Style.RULE, "│");
            }
        }
    }

    @Override
    TerminalSize wanted() {
        return TerminalSize.ONE;
    }
}
