package mufakat.face.tui.widget;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A screen's keys as data: they feed the handling, the bottom line and the help, so that these always agree. */
public final class KeyMap {
    private final List<Binding> bindings = new ArrayList<>();
    private Runnable readOn = () -> {};

    private record Binding(
            Supplier<KeyHint> hint, Predicate<KeyStroke> stroke, Supplier<Optional<String>> whyOff, Runnable action) {}

    /** Names a key that the focused component handles by itself. */
    public KeyMap tell(KeyHint hint) {
        return add(hint, key -> false, Optional::empty, () -> {});
    }

    /** Names a key that means one thing or another, as the screen now is. */
    public KeyMap tell(Supplier<KeyHint> hint) {
        return add(hint, key -> false, Optional::empty, () -> {});
    }

    /** Binds the letter by which a hint begins; a small and a capital letter are the same key. */
    public KeyMap on(KeyHint hint, Runnable action) {
        return on(hint, Optional::empty, action);
    }

    /** Binds the letter by which a hint begins to an action that may be off, for the reason given. */
    public KeyMap on(KeyHint hint, Supplier<Optional<String>> whyOff, Runnable action) {
        return on(hint.key().charAt(0), hint, whyOff, action);
    }

    /** Binds a character that has a name instead of a letter, such as the space. */
    public KeyMap on(char letter, KeyHint hint, Runnable action) {
        return on(letter, hint, Optional::empty, action);
    }

    /** Binds a character to an action that may be off, for the reason given. */
    public KeyMap on(char letter, KeyHint hint, Supplier<Optional<String>> whyOff, Runnable action) {
        return add(hint, key -> isLetter(key, letter), whyOff, action);
    }

    /** Binds a key that isn't a character. */
    public KeyMap on(KeyType type, KeyHint hint, Runnable action) {
        return on(type, hint, Optional::empty, action);
    }

    /** Binds a key that isn't a character to an action that may be off, for the reason given. */
    public KeyMap on(KeyType type, KeyHint hint, Supplier<Optional<String>> whyOff, Runnable action) {
        return add(hint, key -> key.getKeyType() == type, whyOff, action);
    }

    /** What a key does that is held: it may read, and decides nothing. */
    public KeyMap whileHeld(Runnable readOn) {
        this.readOn = readOn;
        return this;
    }

    public void readOn() {
        readOn.run();
    }

    private KeyMap add(KeyHint hint, Predicate<KeyStroke> stroke, Supplier<Optional<String>> whyOff, Runnable action) {
        return add(() -> hint, stroke, whyOff, action);
    }

    private KeyMap add(
            Supplier<KeyHint> hint, Predicate<KeyStroke> stroke, Supplier<Optional<String>> whyOff, Runnable action) {
        bindings.add(new Binding(hint, stroke, whyOff, action));
        return this;
    }

    private static boolean isLetter(KeyStroke key, char letter) {
        return key.getKeyType() == KeyType.Character
                && !key.isCtrlDown()
                && !key.isAltDown()
                && Character.toLowerCase(key.getCharacter()) == Character.toLowerCase(letter);
    }

    /** Every key with its words, in the order in which they were bound. */
    public List<KeyHint> hints() {
        return bindings.stream().map(binding -> binding.hint().get()).toList();
    }

    /** Why a key is off now, if it is. */
    Optional<String> whyOff(KeyHint hint) {
        return bindings.stream()
                .filter(binding -> binding.hint().get().equals(hint))
                .findFirst()
                .flatMap(binding -> binding.whyOff().get());
    }

    /**
     * Does what the key is bound to.
     *
     * @param onOff is told why, if it is off
     * @return whether the key is bound at all
     */
    public boolean handle(KeyStroke key, Consumer<String> onOff) {
        for (Binding binding : bindings) {
            if (binding.stroke().test(key)) {
                binding.whyOff().get().ifPresentOrElse(onOff, binding.action());
                return true;
            }
        }
        return false;
    }
}
