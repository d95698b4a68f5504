package mufakat.face.tui.widget;

import mufakat.view.Mark;

/** A stance's shape and colour. The shape alone must tell it: not everyone sees the colour. */
public enum Sign {
    SUPPORTS('◆', Style.SUPPORTS),
    JOINS('●', Style.JOINS),
    HESITATES('◌', Style.HESITATES),
    OBJECTS('✕', Style.OBJECTS),
    UNKNOWN('?', Style.UNKNOWN);

    private final char shape;
    private final Style style;

    Sign(char shape, Style style) {
        this.shape = shape;
        this.style = style;
    }

    /** The sign under which a mark is painted. */
    public static Sign of(Mark mark) {
        return valueOf(mark.name());
    }

    /** One cell wide, in Lanterna's eyes and in the terminal's. */
    public char shape() {
        return shape;
    }

    /** The role under which the theme keeps its colour. */
    public Style style() {
        return style;
    }
}
