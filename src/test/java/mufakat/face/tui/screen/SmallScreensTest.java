package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands on the screen by itself: something said, something asked, and the word about room. */
class SmallScreensTest {
    private final TestScreen screen = new TestScreen(80, 24);

    @Test
    void something_is_said() {
        screen.open(new MessageScreen(SmallTable.setting(screen), "This game is open in another window.").frame());

        Golden.assertScreen("message", screen.picture());
    }

    @Test
    void something_is_asked_and_no_changes_nothing() {
        AskScreen ask = new AskScreen(SmallTable.setting(screen), "The story has changed. Go on in a copy?");
        screen.open(ask.frame());

        Golden.assertScreen("question", screen.picture());
        screen.press(KeyType.Escape);
        assertThat(ask.isAgreed()).isFalse();
    }

    @Test
    void what_a_question_lists_stands_in_lines_of_its_own_and_can_be_read_on() {
        String list = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> i + "  Chose: this. It no longer fits.")
                .collect(Collectors.joining("\n"));
        AskScreen ask = new AskScreen(
                SmallTable.setting(screen), "The story has changed.\n\nLeft out:\n" + list + "\n\nGo on in a copy?");
        screen.open(ask.frame());

        assertThat(screen.picture()).contains("1  Chose: this.", "▼").doesNotContain("Go on in a copy?");
        screen.press(KeyType.PageDown);
        assertThat(screen.picture()).contains("20  Chose: this.", "Go on in a copy?");
    }

    @Test
    void a_terminal_that_is_too_small_says_what_is_needed() {
        screen.open(new MessageScreen(SmallTable.setting(screen), "Anything.").frame());

        screen.resize(60, 20);

        Golden.assertScreen("room-needed", screen.picture());
    }
}
