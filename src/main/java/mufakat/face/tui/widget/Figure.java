package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.AbstractComponent;
import com.googlecode.lanterna.gui2.ComponentRenderer;
import com.googlecode.lanterna.gui2.TextGUIGraphics;

/** A component of our own that is only looked at. */
abstract class Figure<T extends Figure<T>> extends AbstractComponent<T> {

    /** Paints onto a piece that is already blank. */
    abstract void paint(Brush brush);

    /** The size that it would like. */
    abstract TerminalSize wanted();

    @Override
    protected final ComponentRenderer<T> createDefaultRenderer() {
        return new ComponentRenderer<>() {
            @Override
            public TerminalSize getPreferredSize(T component) {
                return wanted();
            }

            @Override
            public void drawComponent(TextGUIGraphics graphics, T component) {
                Brush brush = new Brush(graphics, getTheme());
                brush.clear();
                paint(brush);
            }
        };
    }
}
