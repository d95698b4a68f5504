package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.function.Consumer;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.widget.TextLimit;
import mufakat.face.tui.window.Dialog;
import mufakat.face.tui.window.Loop;
import mufakat.face.tui.window.MessageDialog;
import mufakat.words.Messages;

/** What every screen needs: the loop that it runs in, the program's words, and the colours worn. */
public final class Setting {
    private final Loop loop;
    private final Messages messages;
    private final Pace pace;
    private ColourScheme look;
    private Consumer<KeyMap> more = keys -> {};

    public Setting(Loop loop, Messages messages, ColourScheme look, Pace pace) {
        this.loop = loop;
        this.messages = messages;
        this.look = look;
        this.pace = pace;
        loop.passedOver(say("passed-over"));
    }

    /** What the screens say for themselves. */
    public String say(String key, Object... arguments) {
        return messages.say("screen." + key, arguments);
    }

    /** The word for a strength. */
    String strength(int strength) {
        return messages.say("strength." + strength);
    }

    /** As many letters and no more, and the words for it. */
    public TextLimit limit(int letters) {
        return new TextLimit(letters, say("limit", letters));
    }

    /** A key by its name in the bundle, where it is written with its word and its help. */
    KeyHint hint(String key) {
        String[] parts = say("key." + key).split("\\|", -1);
        return new KeyHint(parts[0], parts[1], parts[2]);
    }

    /** Adds the keys that every screen has, but for the one that leaves. */
    KeyMap withCommonKeys(KeyMap keys, List<TextBlock> help) {
        more.accept(keys);
        return keys.tell(hint("draw-anew"))
                .tell(hint("suspend"))
                .on(KeyType.F2, hint("colours"), this::switchLook)
                .on(hint("help"), () -> open(new HelpScreen(this, keys, help).frame()));
    }

    /** Gives every screen from now on these keys too. */
    void alsoKeys(Consumer<KeyMap> more) {
        this.more = more;
    }

    private void switchLook() {
        look = look.other();
        loop.wear(look);
    }

    public void open(Window window) {
        loop.open(window);
    }

    /** Opens a dialog, whose keys then stand in the bottom line. */
    public void open(Dialog dialog) {
        dialog.keyNames().forEach(name -> dialog.keys().tell(hint(name)));
        loop.open(dialog);
    }

    /** Shows something that has to be read before anything else. */
    void tell(String title, String text) {
        open(new MessageDialog(title, text, say("button.close")));
    }

    Loop loop() {
        return loop;
    }

    Pace pace() {
        return pace;
    }
}
