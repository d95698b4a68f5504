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
    void a_terminal_on_a_console_is_served() {
        assertThat(Surface.in(Map.of("TERM", "xterm"), "Linux", Surface.Standard.CONSOLE))
                .isEqualTo(Surface.TTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", "", "unknown"})
    void a_terminal_that_cannot_move_its_cursor_is_not(String term) {
        assertThat(Surface.in(Map.of("TERM", term), "Linux", Surface.Standard.CONSOLE))
                .isEqualTo(Surface.DUMB);
    }

    @Test
    void a_pipe_is_a_pipe_whatever_TERM_says() {
        assertThat(Surface.in(Map.of("TERM", "xterm"), "Mac OS X", Surface.Standard.PIPED))
                .isEqualTo(Surface.PIPED);
    }

    @Test
    void without_a_screen_there_is_no_terminal_to_open() throws IOException {
        assertThat(Surface.DUMB.open("Title", NONE)).isEmpty();
        assertThat(Surface.PIPED.open("Title", NONE)).isEmpty();
    }
}
