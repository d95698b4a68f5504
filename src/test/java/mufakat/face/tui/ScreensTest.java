package mufakat.face.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.screen.SmallTable;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.view.Lobby;
import mufakat.view.Wish;
import mufakat.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final Lobby EMPTY = new Lobby(List.of(), List.of(), "", "");

    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(80, 24));
    private final Screens screens = open();

    private Screens open() {
        try {
            return new Screens(terminal, new Wakeup(), ColourScheme.NORMAL, Messages.load());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void eachCallRunsUntilItIsAnswered() {
        terminal.addInput(new KeyStroke(KeyType.Escape));
        screens.tell("The save is in use by another game.");
        terminal.addInput(new KeyStroke('y', false, false));
        assertThat(screens.agrees("Go on with the story as it is now?")).isTrue();
        terminal.addInput(new KeyStroke(KeyType.Escape));
        assertThat(screens.agrees("Go on with the story as it is now?")).isFalse();
        terminal.addInput(new KeyStroke('q', false, false));
        assertThat(screens.lobby(EMPTY)).isEqualTo(new Wish.Leave());
    }

    @Test
    void afterCtrlCNothingWaitsAnyLonger() {
        terminal.addInput(new KeyStroke('c', true, false));
        screens.play(SmallTable.at(80, 24).play());
        screens.tell("Never seen");
        assertThat(screens.agrees("Never asked?")).isFalse();
        assertThat(screens.lobby(EMPTY)).isEqualTo(new Wish.Leave());
    }

    @Test
    void inTheWarmUpAFewKeysBeginAGame() throws IOException {
        Lobby.StoryCard story =
                new Lobby.StoryCard("table", "A Table", "5 minutes", "Four ministers.", Optional.empty(), List::of);
        try (Screens warming = Screens.forWarmUp("n\n\n\n", Messages.load())) {
            assertThat(warming.lobby(new Lobby(List.of(story), List.of(), "Ana", "")))
                    .isInstanceOf(Wish.Begin.class);
        }
    }
}
