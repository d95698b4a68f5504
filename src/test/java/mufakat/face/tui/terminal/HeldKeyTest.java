package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldKeyTest {
    private static final KeyStroke ENTER = new KeyStroke(KeyType.Enter);
    private static final KeyStroke DOWN = new KeyStroke(KeyType.ArrowDown);

    private final Queue<KeyStroke> keyboard = new ArrayDeque<>();
    private final Wakeup wakeup = new Wakeup(() -> TimeUnit.MILLISECONDS.toNanos(this.millis));
    private final HeldKey keys = new HeldKey(new KeyReader(keyboard::poll, wakeup), () -> this.screens, wakeup);
    private int screens;
    private long millis;

    /** Each of these is how some system repeats a key: the wait before it begins, and between two. */
    @ParameterizedTest
    @CsvSource({"660,40", "500,33", "250,92", "375,90", "500,30"})
    void aKeyThatIsHeldAnswersNoScreenButTheFirst(int begins, int goesOn) throws IOException {
        assertThat(taken(ENTER)).isEqualTo(ENTER);
        screens++;
        millis += begins;
        assertThat(taken(ENTER)).isNull();
        for (int repeat = 0; repeat < 20; repeat++) {
            millis += goesOn;
            assertThat(taken(ENTER)).isInstanceOf(HeldKey.Repeated.class);
            screens++;
        }
        millis += 800;
        assertThat(keys.next()).isNull();
        assertThat(taken(ENTER)).isEqualTo(ENTER);
    }

    @Test
    void aKeyThatFaltersWhileItIsHeldIsHeldAllTheSame() throws IOException {
        assertThat(taken(ENTER)).isEqualTo(ENTER);
        screens++;
        for (int round = 0; round < 3; round++) {
            millis += 200;
            assertThat(taken(ENTER)).isNull();
            millis += 30;
            assertThat(taken(ENTER)).isInstanceOf(HeldKey.Repeated.class);
        }
    }

    @Test
    void aKeyThatIsPressedAgainWaitsAMomentAndIsTaken() throws IOException {
        assertThat(taken(ENTER)).isEqualTo(ENTER);
        screens++;
        millis += 300;
        assertThat(taken(ENTER)).isNull();
        millis += 100;
        assertThat(keys.next()).isNull();
        assertThat(wakeup.alarm()).hasValue(TimeUnit.MILLISECONDS.toNanos(450) + 1);
        millis += 51;
        assertThat(keys.next()).isEqualTo(ENTER);
    }

    @Test
    void anotherKeyShowsThatTheOneBeforeWasMeant() throws IOException {
        assertThat(taken(ENTER)).isEqualTo(ENTER);
        screens++;
        assertThat(taken(ENTER)).isNull();
        assertThat(taken(DOWN)).isEqualTo(ENTER);
        assertThat(keys.next()).isEqualTo(DOWN);
    }

    @Test
    void aKeyThatWaitsHoldsUpNoneThatCameAfterIt() throws IOException {
        assertThat(taken(ENTER)).isEqualTo(ENTER);
        screens++;
        keyboard.addAll(List.of(ENTER, DOWN));
        assertThat(keys.next()).isEqualTo(ENTER);
        assertThat(keys.next()).isEqualTo(DOWN);
    }

    @Test
    void onTheSameScreenAKeyMayBeHeld() throws IOException {
        for (int press = 0; press < 20; press++) {
            assertThat(taken(ENTER)).isEqualTo(ENTER);
            millis += 30;
        }
    }

    @Test
    void keysThatDecideNothingMayBeHeldOnAnyScreen() throws IOException {
        for (int press = 0; press < 20; press++) {
            assertThat(taken(DOWN)).isEqualTo(DOWN);
            screens++;
        }
    }

    private KeyStroke taken(KeyStroke key) throws IOException {
        keyboard.add(key);
        return keys.next();
    }
}
