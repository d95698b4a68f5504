package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.Theme;
import com.googlecode.lanterna.gui2.TextGUIGraphics;
import java.util.Optional;
import mufakat.words.Cells;
import mufakat.words.Cells.Glyph;

/** Paints text in the theme's styles onto a piece of the screen; what doesn't fit is cut with an ellipsis. */
public final class Brush {
    private final TextGUIGraphics graphics;
    private final Theme theme;
    private final Optional<Style> only;

    public Brush(TextGUIGraphics graphics, Theme theme) {
        this(graphics, theme, Optional.empty());
    }

    private Brush(TextGUIGraphics graphics, Theme theme, Optional<Style> only) {
        this.graphics = graphics;
        this.theme = theme;
        this.only = only;
    }

    /** A brush that paints in this style whatever it is told, for rows that are selected or dimmed as a whole. */
    Brush only(Style style) {
        return new Brush(graphics, theme, Optional.of(style));
    }

    /** A brush for some rows of this piece. */
    Brush rows(int first, int count) {
        TextGUIGraphics piece = graphics.newTextGraphics(
                new TerminalPosition(0, first), graphics.getSize().withRows(count));
        return new Brush(piece, theme, only);
    }

    /** A brush for this piece without the given margins at its left and right. */
    Brush inset(int left, int right) {
        int columns = Math.max(0, width() - left - right);
        TextGUIGraphics piece =
                graphics.newTextGraphics(new TerminalPosition(left, 0), new TerminalSize(columns, height()));
        return new Brush(piece, theme, only);
    }

    public int width() {
        return graphics.getSize().getColumns();
    }

    public int height() {
        return graphics.getSize().getRows();
    }

    public void clear() {
        apply(Style.TEXT);
        graphics.fill(' ');
    }

    /** Paints and returns the column after the text. */
    public int put(int column, int row, Style style, String text) {
        if (row < 0 || row >= height() || column < 0 || column >= width()) {
            return column;
        }
        String fitted = Cells.fit(text, width() - column);
        apply(style);
        if (Cells.isPlain(fitted)) {
            graphics.putString(column, row, fitted);
            return column + Cells.width(fitted);
        }
        int at = column;
        for (Glyph glyph : Cells.glyphs(fitted)) {
            graphics.setCharacter(at, row, TerminalCell.of(glyph, graphics));
            at += glyph.width();
        }
        return at;
    }

    /** Paints so that the text ends at the right edge, and returns the column at which it begins. */
    int putRight(int row, Style style, String text) {
        String fitted = Cells.fit(text, width());
        int column = width() - Cells.width(fitted);
        put(column, row, style, fitted);
        return column;
    }

    private void apply(Style style) {
        graphics.applyThemeStyle(only.orElse(style).in(theme));
    }
}
