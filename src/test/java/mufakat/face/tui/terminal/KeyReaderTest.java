package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    private static final KeyStroke ENTER = new KeyStroke(KeyType.Enter);
    private static final KeyStroke CTRL_C = new KeyStroke('c', true, false);
    private static final KeyStroke END_OF_INPUT = new KeyStroke(KeyType.EOF);

    private final Queue<KeyStroke> keyboard = new ArrayDeque<>();
    private long millis;
    private final Wakeup wakeup = new Wakeup(() -> TimeUnit.MILLISECONDS.toNanos(millis));
    private final KeyReader reader = new KeyReader(keyboard::poll, wakeup);

    @Test
    void keysThatArePressedOneByOneAreKeys() throws IOException {
        for (KeyStroke key : keys("consult")) {
            keyboard.add(key);
            assertThat(read()).containsExactly(key);
            millis += 20;
        }
    }

    @Test
    void twoKeysAtOnceAreKeys() throws IOException {
        keyboard.addAll(keys("oy"));
        assertThat(read()).isEqualTo(keys("oy"));
    }

    @Test
    void aMarkedTextIsOnePieceAndWhatFollowsIsKeys() throws IOException {
        keyboard.add(PasteMark.BEGIN);
        keyboard.addAll(keys("ab\tc"));
        keyboard.add(ENTER);
        keyboard.add(CTRL_C);
        keyboard.add(PasteMark.END);
        keyboard.addAll(keys("d"));
        assertThat(read())
                .containsExactly(
                        new Pasted(Pasted.Proof.SAID_SO, "ab\tc\n"), keys("d").get(0));
    }

    @Test
    void aMarkedTextMayComeInPieces() throws IOException {
        keyboard.add(PasteMark.BEGIN);
        keyboard.addAll(keys("a"));
        assertThat(read()).isEmpty();
        millis += 500;
        keyboard.addAll(keys("b"));
        keyboard.add(PasteMark.END);
        assertThat(read()).containsExactly(new Pasted(Pasted.Proof.SAID_SO, "ab"));
    }

    @Test
    void aTextWhoseEndIsLostIsNotWaitedForForEver() throws IOException {
        keyboard.add(PasteMark.BEGIN);
        keyboard.addAll(keys("a"));
        assertThat(read()).isEmpty();
        millis = TimeUnit.NANOSECONDS.toMillis(wakeup.alarm().orElseThrow()) + 1;
        assertThat(millis).isEqualTo(1_001);
        assertThat(read()).containsExactly(new Pasted(Pasted.Proof.SAID_SO, "a"));
        keyboard.add(CTRL_C);
        assertThat(read()).containsExactly(CTRL_C);
    }

    @Test
    void theEndOfInputEndsAMarkedTextToo() throws IOException {
        keyboard.add(PasteMark.BEGIN);
        keyboard.add(END_OF_INPUT);
        assertThat(read()).containsExactly(new Pasted(Pasted.Proof.SAID_SO, ""), END_OF_INPUT);
    }

    @Test
    void aBurstIsATextWithAllThatFollowsItAtOnce() throws IOException {
        keyboard.addAll(keys("abc"));
        assertThat(read()).containsExactly(new Pasted(Pasted.Proof.SPEED, "abc"));
        millis += 10;
        assertThat(read()).isEmpty();
        millis += 10;
        keyboard.addAll(keys("d"));
        assertThat(read()).containsExactly(new Pasted(Pasted.Proof.SPEED, "d"));
        millis += 40;
        keyboard.addAll(keys("e"));
        assertThat(read()).isEqualTo(keys("e"));
    }

    @Test
    void theSameKeyAgainAndAgainIsHeldAndNotPasted() throws IOException {
        keyboard.addAll(List.of(ENTER, ENTER, ENTER, ENTER));
        assertThat(read()).containsExactly(ENTER, ENTER, ENTER, ENTER);
    }

    @Test
    void noTextHasKeysThatMakeNone() throws IOException {
        KeyStroke down = new KeyStroke(KeyType.ArrowDown);
        keyboard.addAll(List.of(down, down, ENTER, CTRL_C));
        assertThat(read()).containsExactly(down, down, ENTER, CTRL_C);
    }

    private static List<KeyStroke> keys(String letters) {
        return letters.chars()
                .mapToObj(letter ->
                        letter == '\t' ? new KeyStroke(KeyType.Tab) : new KeyStroke((char) letter, false, false))
                .toList();
    }

    private List<KeyStroke> read() throws IOException {
        List<KeyStroke> all = new ArrayList<>();
        for (KeyStroke key = reader.next(); key != null; key = reader.next()) {
            all.add(key);
        }
        return all;
    }
}
