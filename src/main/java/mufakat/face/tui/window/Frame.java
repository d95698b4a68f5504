package mufakat.face.tui.window;

import com.googlecode.lanterna.gui2.BasicWindow;
import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.LinearLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import mufakat.face.tui.widget.KeyLine;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.TitleLine;

/** A whole screen: a title line, a rule, the body, a rule, the keys. Every screen of the game looks like this. */
public class Frame extends BasicWindow {
    private final KeyMap keys;
    private final TitleLine title = new TitleLine();
    private final KeyLine keyLine;
    private Predicate<KeyStroke> first = key -> false;

    public Frame(Component body, KeyMap keys) {
        this.keys = keys;
        this.keyLine = new KeyLine(keys, this::keysAbove, () -> said(Stage::remark));
        setHints(List.of(Hint.FULL_SCREEN, Hint.NO_DECORATIONS));
        Panel whole = new Panel(new BorderLayout());
        whole.addComponent(stack(title, Rule.across(() -> said(Stage::status))), BorderLayout.Location.TOP);
        whole.addComponent(body, BorderLayout.Location.CENTER);
        whole.addComponent(stack(Rule.across(), keyLine), BorderLayout.Location.BOTTOM);
        setComponent(whole);
    }

    private Optional<KeyMap> keysAbove() {
        return getTextGUI() != null && getTextGUI().getActiveWindow() instanceof Dialog dialog
                ? Optional.of(dialog.keys())
                : Optional.empty();
    }

    private String said(Function<Stage, String> what) {
        return getTextGUI() instanceof Stage stage ? what.apply(stage) : "";
    }

    private static Panel stack(Component upper, Component lower) {
        Panel panel = new Panel(new LinearLayout().setSpacing(0));
        var fill = LinearLayout.createLayoutData(LinearLayout.Alignment.Fill);
        return panel.addComponent(upper, fill).addComponent(lower, fill);
    }

    /** Sets the title line. */
    public final void title(String left, String middle, String right) {
        title.show(left, middle, right);
    }

    /** Says something in the place of the keys until the next key is pressed; nothing (an empty string) unsays it. */
    public final void notice(String text) {
        keyLine.say(text);
    }

    /** Lets someone see each key first; a key that it takes goes no further. */
    public final void first(Predicate<KeyStroke> first) {
        this.first = first;
    }

    /** Reads on, on a screen that has something to read. */
    final void readOn() {
        keys.readOn();
    }

    /** After whoever comes first, the focused component has the key, then the screen's keys. */
    @Override
    public final boolean handleInput(KeyStroke key) {
        keyLine.say("");
        boolean handled = first.test(key) || super.handleInput(key) || keys.handle(key, keyLine::say);
        keyLine.invalidate(); // Which keys are off may have changed.
        return handled;
    }
}
