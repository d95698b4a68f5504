package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.AbstractInteractableComponent;
import com.googlecode.lanterna.gui2.InteractableRenderer;
import com.googlecode.lanterna.gui2.TextGUIGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;

/** A component of our own: it paints itself with a {@link Brush}, has no cursor, and gets keys and mouse apart. */
abstract class Widget<T extends Widget<T>> extends AbstractInteractableComponent<T> {

    /** Paints onto a piece that is already blank. */
    abstract void paint(Brush brush);

    /** The size that it would like. */
    abstract TerminalSize wanted();

    /** Handles a key; {@link Result#UNHANDLED} leaves it to the screen's {@link KeyMap}. */
    abstract Result onKey(KeyStroke key);

    /** Handles a click or a turn of the wheel, at a place within this component. */
    abstract void onMouse(MouseActionType action, TerminalPosition place);

    /** Lets the focus move, or leaves the key to the screen with {@link Result#UNHANDLED}. */
    Result onTab(Result move) {
        return move;
    }

    @Override
    protected final Result handleKeyStroke(KeyStroke key) {
        Result result = switch (key.getKeyType()) {
            case Tab -> onTab(Result.MOVE_FOCUS_NEXT);
            case ReverseTab -> onTab(Result.MOVE_FOCUS_PREVIOUS);
            case MouseEvent -> mouse((MouseAction) key);
            default -> onKey(key);
        };
        invalidate();
        return result;
    }

    private Result mouse(MouseAction action) {
        TerminalPosition origin = getGlobalPosition();
        if (action.getActionType() == MouseActionType.CLICK_DOWN && isFocusable()) {
            takeFocus();
        }
        onMouse(action.getActionType(), action.getPosition().withRelative(-origin.getColumn(), -origin.getRow()));
        return Result.HANDLED;
    }

    @Override
    protected InteractableRenderer<T> createDefaultRenderer() {
        return new InteractableRenderer<>() {
            @Override
            public TerminalPosition getCursorLocation(T component) {
                return null;
            }

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
