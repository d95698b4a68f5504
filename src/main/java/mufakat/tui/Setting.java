package mufakat.tui;

import com.googlecode.lanterna.gui2.Window;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.function.Consumer;
import mufakat.messages.Messages;

/** What every screen needs: the loop that it runs in, the program's words, and the colours worn. */
final class Setting {
    private final Loop loop;
    private final Messages messages;
    private final Pace pace;
    private Look look;
    private Consumer<KeyMap> more = keys -> {};

    Setting(Loop loop, Messages messages, Look look, Pace pace) {
        this.loop = loop;
        this.messages = messages;
        this.look = look;
        this.pace = pace;
        loop.passedOver(say("passed-over"));
    }

    /** What the screens say for themselves. */
    String say(String key, Object... arguments) {
        return messages.say("screen." + key, arguments);
    }

    /** The word for a strength. */
    String strength(int strength) {
        return messages.say("strength." + strength);
    }

    /** As many letters and no more, and the words for it. */
    TextLimit limit(int letters) {
        return new TextLimit(letters, say("limit", letters));
    }

    /** A key by its name in the bundle, where it is written with its word and its help. */
    KeyHint hint(String key) {
        String[] parts = say("key." + key).split("\\|", -1);
        return new KeyHint(parts[0], parts[1], parts[2]);
    }

    /** Adds the keys that every screen has, but for the one that leaves. */
    KeyMap withCommonKeys(KeyMap keys, List<Paragraph> help) {
        more.accept(keys);
        return keys.tell(hint("draw-anew"))
                .tell(hint("suspend"))
                .on(KeyType.F2, hint("colours"), this::switchLook)
                .on('?', hint("help"), () -> open(new HelpScreen(this, keys, help).frame()));
    }

    /** Gives every screen from now on these keys too. */
    void alsoKeys(Consumer<KeyMap> more) {
        this.more = more;
    }

    private void switchLook() {
        look = look.other();
        loop.wear(look);
    }

    void open(Window window) {
        loop.open(window);
    }

    /** Opens a dialog, whose keys then stand in the bottom line. */
    void open(Dialog dialog) {
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
