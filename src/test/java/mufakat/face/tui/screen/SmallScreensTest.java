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
    void somethingIsSaid() {
        screen.open(new MessageScreen(SmallTable.setting(screen), "This game is open in another window.").frame());

        Golden.assertScreen("message", screen.picture());
    }

    @Test
    void somethingIsAskedAndNoChangesNothing() {
        AskScreen ask = new AskScreen(SmallTable.setting(screen), "The story has changed. Go on in a copy?");
        screen.open(ask.frame());

        Golden.assertScreen("question", screen.picture());
        screen.press(KeyType.Escape);
        assertThat(ask.isAgreed()).isFalse();
    }

    @Test
    void whatAQuestionListsStandsInLinesOfItsOwnAndCanBeReadOn() {
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
    void aTerminalThatIsTooSmallSaysWhatIsNeeded() {
        screen.open(new MessageScreen(SmallTable.setting(screen), "Anything.").frame());

        screen.resize(60, 20);

        Golden.assertScreen("room-needed", screen.picture());
    }
}
