package mufakat.face.tui.window;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.gui2.DefaultWindowManager;
import com.googlecode.lanterna.gui2.EmptySpace;
import com.googlecode.lanterna.gui2.MultiWindowTextGUI;
import com.googlecode.lanterna.gui2.SameTextGUIThread;
import com.googlecode.lanterna.gui2.TextGUIGraphics;
import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.gui2.WindowBasedTextGUI;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import mufakat.face.tui.terminal.HeldKey;
import mufakat.face.tui.terminal.KeyReader;
import mufakat.face.tui.terminal.Pasted;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.Brush;
import mufakat.face.tui.widget.Style;
import mufakat.words.Cells;

/** Lanterna's windows, with a message in their place while there is too little room for them. */
final class Stage extends MultiWindowTextGUI {
    private final List<String> roomNeeded;
    private final Predicate<KeyStroke> onControl;
    private final HeldKey keys;
    private int screens;
    private String passedOver = "";
    private String remark = "";
    private String status = "";
    /** The size at which room was asked for; nothing while there is enough. */
    private TerminalSize askedAt;

    /** @param onControl sees each key first; a key that it takes goes no further */
    Stage(Screen screen, KeyReader keys, Wakeup wakeup, String roomNeeded, Predicate<KeyStroke> onControl) {
        super(
                new SameTextGUIThread.Factory(),
                screen,
                new DefaultWindowManager(screen.getTerminalSize()),
                null,
                new EmptySpace());
        this.keys = new HeldKey(keys, () -> screens, wakeup);
        this.roomNeeded = roomNeeded.lines().toList();
        this.onControl = onControl;
    }

    /** What every screen says below its title; nothing if empty. */
    String status() {
        return status;
    }

    void status(String status) {
        this.status = status;
        getWindows().forEach(Window::invalidate);
    }

    /** What is said of a pasted text that nobody asked for. */
    void passedOver(String words) {
        passedOver = words;
    }

    /** What every screen says in the place of its keys until the next key is pressed; nothing if empty. */
    String remark() {
        return remark;
    }

    void remark(String words) {
        if (!words.equals(remark)) {
            remark = words;
            getWindows().forEach(Window::invalidate);
        }
    }

    @Override
    protected synchronized KeyStroke readKeyStroke() throws IOException {
        return pollInput();
    }

    @Override
    protected KeyStroke pollInput() throws IOException {
        return keys.next();
    }

    @Override
    public synchronized boolean handleInput(KeyStroke key) {
        remark("");
        if (onControl.test(key) || !hasRoom()) {
            return true;
        }
        if (key instanceof Pasted pasted) {
            return takePasted(pasted);
        }
        return key instanceof HeldKey.Repeated ? readOn() : super.handleInput(key);
    }

    /** A key that is held may read, but decides nothing. */
    private boolean readOn() {
        if (getActiveWindow() instanceof Frame frame) {
            frame.readOn();
        }
        return true;
    }

    /** Says that the keys mean something else from now on. */
    void screenCame() {
        screens++;
    }

    @Override
    public synchronized WindowBasedTextGUI addWindow(Window window) {
        screenCame();
        return super.addWindow(window);
    }

    @Override
    public synchronized WindowBasedTextGUI removeWindow(Window window) {
        screenCame();
        return super.removeWindow(window);
    }

    /** Only a dialog that asks for text takes one: the keys of a screen are pressed one by one. */
    private boolean takePasted(Pasted pasted) {
        if (!(getActiveWindow() instanceof Dialog dialog && dialog.takes(pasted))) {
            remark(passedOver);
        }
        return true;
    }

    @Override
    protected synchronized void drawGUI(TextGUIGraphics graphics) {
        if (hasRoom()) {
            askedAt = null;
            super.drawGUI(graphics);
        } else {
            askForRoom(new Brush(graphics, getTheme()));
        }
    }

    private void askForRoom(Brush brush) {
        askedAt = getScreen().getTerminalSize();
        brush.clear();
        List<String> lines = roomNeeded.stream()
                .flatMap(line -> Cells.wrap(line, brush.width()).stream())
                .toList();
        int top = Math.max(0, (brush.height() - lines.size()) / 2);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            brush.put((brush.width() - Cells.width(line)) / 2, top + i, Style.WARNING, line);
        }
    }

    /** Windows that are not drawn stay invalid, which must not keep the loop busy. */
    @Override
    public synchronized boolean isPendingUpdate() {
        boolean resized = getScreen().doResizeIfNecessary() != null;
        return resized
                || (hasRoom()
                        ? super.isPendingUpdate()
                        : !getScreen().getTerminalSize().equals(askedAt));
    }

    @Override
    public synchronized TerminalPosition getCursorPosition() {
        return hasRoom() ? super.getCursorPosition() : null;
    }

    private boolean hasRoom() {
        TerminalSize size = getScreen().getTerminalSize();
        return size.getColumns() >= Surface.NEEDED.getColumns() && size.getRows() >= Surface.NEEDED.getRows();
    }

    /** A click beside a dialog would otherwise bring the window behind it to the front and hide the dialog. */
    @Override
    protected synchronized void ifMouseDownPossiblyChangeActiveWindow(KeyStroke key) {
        Window active = getActiveWindow();
        if (active == null || !active.getHints().contains(Window.Hint.MODAL)) {
            super.ifMouseDownPossiblyChangeActiveWindow(key);
        }
    }

    @Override
    protected void ifMouseDownPossiblyStartTitleDrag(KeyStroke key) {
        // Windows stay where they are.
    }
}
