package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.window.Frame;
import org.junit.jupiter.api.Test;

class KeyMapTest {
    private final List<String> done = new ArrayList<>();
    private Optional<String> barred = Optional.empty();
    private final KeyMap keys = new KeyMap()
            .tell(new KeyHint("↑↓", "choose", "Go from row to row"))
            .on('d', new KeyHint("d", "drafts", "See the drafts"), () -> barred, () -> done.add("drafts"))
            .on(KeyType.Escape, new KeyHint("Esc", "back", "Go back"), () -> done.add("back"));
    private final TestScreen screen = new TestScreen(80, 24).open(new Frame(new Label(""), keys));

    @Test
    void theBottomLineAndTheHandlingAreTheSameData() {
        assertThat(screen.line(23)).isEqualTo(" ↑↓ choose  d drafts  Esc back");
        screen.type("D").press(KeyType.Escape);
        assertThat(done).containsExactly("drafts", "back");
        assertThat(keys.hints()).extracting(KeyHint::help).contains("See the drafts");
    }

    @Test
    void aKeyThatIsOffIsDimmedAndSaysWhyUntilTheNext() {
        barred = Optional.of("Nothing is drafted yet.");
        assertThat(screen.type("d").line(23)).isEqualTo(" Nothing is drafted yet.");
        assertThat(done).isEmpty();
        assertThat(screen.type("z").line(23)).startsWith(" ↑↓ choose");
        assertThat(screen.cell(12, 23).getForegroundColor())
                .isEqualTo(Style.DIM.in(ColourScheme.NORMAL.theme()).getForeground());
    }

    @Test
    void whenRoomRunsShortHelpAndLeavingStay() {
        KeyMap many = new KeyMap();
        for (char letter = 'a'; letter < 'z'; letter++) {
            many.on(letter, new KeyHint("" + letter, "something", ""), () -> {});
        }
        many.on('?', new KeyHint("?", "help", ""), () -> {});
        many.on('q', new KeyHint("q", "leave", ""), () -> {});
        String line =
                new TestScreen(80, 24).open(new Frame(new Label(""), many)).line(23);
        assertThat(line).startsWith(" a something  b something").endsWith("  ? help  q leave");
    }
}
