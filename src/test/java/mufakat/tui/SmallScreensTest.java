package mufakat.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
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
    void a_terminal_that_is_too_small_says_what_is_needed() {
        screen.open(new MessageScreen(SmallTable.setting(screen), "Anything.").frame());

        screen.resize(60, 20);

        Golden.assertScreen("room-needed", screen.picture());
    }
}
