package mufakat.tui;

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

    /** One cell wide, in Lanterna's eyes and in the terminal's. */
    public char shape() {
        return shape;
    }

    /** The role under which the theme keeps its colour. */
    public Style style() {
        return style;
    }
}
