package mufakat.face.tui.widget;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import mufakat.words.Cells.Glyph;

/** A sign on the screen that is as wide as a terminal shows it; Lanterna takes every letter with a mark for two columns. */
final class TerminalCell extends TextCharacter {
    private final boolean isWide;

    @SuppressWarnings("deprecation") // The one constructor by which a sign of several letters can have a class of ours.
    private TerminalCell(TextCharacter sign, boolean isWide) {
        super(sign);
        this.isWide = isWide;
    }

    /** The sign in the style in which the graphics paint; of one that this Java takes for several, the first. */
    static TextCharacter of(Glyph glyph, TextGraphics graphics) {
        TextCharacter[] signs = TextCharacter.fromString(
                glyph.text(),
                graphics.getForegroundColor(),
                graphics.getBackgroundColor(),
                graphics.getActiveModifiers());
        return new TerminalCell(signs[0], glyph.width() == 2);
    }

    @Override
    public boolean isDoubleWidth() {
        return isWide;
    }
}
