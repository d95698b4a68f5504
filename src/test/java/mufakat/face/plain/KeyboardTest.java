package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    @Test
    void givesLineAfterLineAndThenSaysThatThePlayerHasLeft() {
        Keyboard keyboard = typing(" one \r\n\ntwo");

        assertThat(keyboard.line()).isEqualTo("one");
        assertThat(keyboard.line()).isEmpty();
        assertThat(keyboard.line()).isEqualTo("two");
        assertThatExceptionOfType(Left.class).isThrownBy(keyboard::line);
    }

    @Test
    void keepsNoMoreOfALineThanASaveDoes() {
        Keyboard keyboard = typing("x".repeat(1_000_000) + "\nnext\n");

        assertThat(keyboard.line()).hasSize(Keyboard.LONGEST);
        assertThat(keyboard.line()).isEqualTo("next");
    }

    @Test
    void givesWhatIsThereAtOnceAsABlock() {
        Keyboard keyboard = typing("one\n\ntwo\n");

        assertThat(keyboard.block()).containsExactly("one", "", "two");
    }

    private static Keyboard typing(String typed) {
        return new Keyboard(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
