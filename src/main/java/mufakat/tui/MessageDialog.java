package mufakat.tui;

import com.googlecode.lanterna.gui2.Button;

/** Something to read and put away. */
public final class MessageDialog extends Dialog {
    public MessageDialog(String title, String text, String ok) {
        super(title);
        addText(text);
        addButtons(new Button(ok, this::close));
    }
}
