package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HangUpTest {
    @Test
    void passesOnWhatATerminalTakes() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        try (HangUp output = new HangUp(terminal)) {
            output.write("two".getBytes(StandardCharsets.UTF_8));
            output.write('!');
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("two!");
    }

    @Test
    void aTerminalThatIsGoneIsToldOnceAsTheEndOfInput() {
        HangUp output = new HangUp(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThatThrownBy(() -> output.write('a')).isInstanceOf(EOFException.class);
        assertThatCode(() -> {
                    output.write("more".getBytes(StandardCharsets.UTF_8));
                    output.flush();
                })
                .doesNotThrowAnyException();
    }
}
