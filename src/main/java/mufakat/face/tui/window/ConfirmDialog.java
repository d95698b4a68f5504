package mufakat.face.tui.window;

import com.googlecode.lanterna.gui2.Button;

/** A question with two answers. The harmless one, "no", is chosen at first and by Esc. */
public final class ConfirmDialog extends Dialog {
    public ConfirmDialog(String title, String text, String yes, String no, Runnable onYes) {
        super(title, "button", "do", "back");
        addText(text);
        Button harmless = button(no, this::close);
        addButtons(button(yes, closing(onYes)), harmless);
        setFocusedInteractable(harmless);
    }
}
