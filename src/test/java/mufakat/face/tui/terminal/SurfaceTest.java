package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceTest {
    private static final Console NONE =
            new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), Map.of());

    @Test
    void aTerminalOnAConsoleIsServed() {
        assertThat(Surface.in(Map.of("TERM", "xterm"), "Linux", Surface.Standard.CONSOLE))
                .isEqualTo(Surface.TTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", "", "unknown"})
    void aTerminalThatCannotMoveItsCursorIsNot(String term) {
        assertThat(Surface.in(Map.of("TERM", term), "Linux", Surface.Standard.CONSOLE))
                .isEqualTo(Surface.DUMB);
    }

    @Test
    void aPipeIsAPipeWhateverTERMSays() {
        assertThat(Surface.in(Map.of("TERM", "xterm"), "Mac OS X", Surface.Standard.PIPED))
                .isEqualTo(Surface.PIPED);
    }

    @Test
    void withoutAScreenThereIsNoTerminalToOpen() throws IOException {
        assertThat(Surface.DUMB.open("Title", NONE, new Wakeup())).isEmpty();
        assertThat(Surface.PIPED.open("Title", NONE, new Wakeup())).isEmpty();
    }
}
