package mufakat.tui;

import com.googlecode.lanterna.TerminalSize;

/** A line between two parts of a screen. */
public final class Rule extends Figure<Rule> {
    private final Course course;

    private enum Course {
        ACROSS,
        DOWN
    }

    private Rule(Course course) {
        this.course = course;
    }

    /** A line from left to right. */
    public static Rule across() {
        return new Rule(Course.ACROSS);
    }

    /** A line from top to bottom. */
    public static Rule down() {
        return new Rule(Course.DOWN);
    }

    @Override
    void paint(Brush brush) {
        if (course == Course.ACROSS) {
            brush.put(0, 0, Style.RULE, "─".repeat(brush.width()));
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
