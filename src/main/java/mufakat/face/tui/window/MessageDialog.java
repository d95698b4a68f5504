package mufakat.face.tui.window;

/** Something to read and put away. */
public final class MessageDialog extends Dialog {
    public MessageDialog(String title, String text, String ok) {
        super(title, "close");
        addText(text);
        addButtons(button(ok, this::close));
    }
}
