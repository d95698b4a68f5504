package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PatientInputTest {
    private long millis;
    private final Wakeup wakeup = new Wakeup(() -> TimeUnit.MILLISECONDS.toNanos(millis));
    private final PatientInput input = new PatientInput(wakeup);
    private final InputDecoder decoder = new InputDecoder(new InputStreamReader(input, StandardCharsets.UTF_8));

    PatientInputTest() {
        decoder.addProfile(new DefaultKeyDecodingProfile());
        decoder.addProfile(PasteMark.PROFILE);
    }

    @Test
    void anArrowKeyInPiecesIsAnArrowKey() throws Exception {
        assertThat(key("\u001b")).isNull();
        assertThat(key("[")).isNull();
        assertThat(key("A").getKeyType()).isEqualTo(KeyType.ArrowUp);
    }

    @Test
    void aClickInPiecesIsAClick() throws Exception {
        assertThat(key("\u001b[M")).isNull();
        assertThat(key(" ")).isNull();
        assertThat(key("a")).isNull();
        assertThat(key("!").getKeyType()).isEqualTo(KeyType.MouseEvent);
    }

    @Test
    void theMarkOfAPastedTextIsOneInPiecesToo() throws Exception {
        assertThat(key("\u001b")).isNull();
        assertThat(key("[20")).isNull();
        assertThat(key("0~")).isEqualTo(PasteMark.BEGIN);
        assertThat(key("\u001b[201~")).isEqualTo(PasteMark.END);
    }

    @Test
    void aBareEscIsEscAfterAMomentForWhichAnAlarmIsSet() throws Exception {
        assertThat(key("\u001b")).isNull();
        assertThat(wakeup.alarm()).hasValue(TimeUnit.MILLISECONDS.toNanos(40) + 1);
        millis += 41;
        assertThat(key().getKeyType()).isEqualTo(KeyType.Escape);
        assertThat(key()).isNull();
    }

    @Test
    void aLetterAfterEscComesWithItAtOnce() throws Exception {
        assertThat(key("\u001b")).isNull();
        assertThat(key("x")).isEqualTo(new KeyStroke('x', false, true));
    }

    @Test
    void lettersNeedNoPatience() throws Exception {
        assertThat(key("é").getCharacter()).isEqualTo('é');
    }

    @Test
    void halfALetterWaitsForTheOtherHalfHoweverLong() throws Exception {
        byte[] letter = "é".getBytes(StandardCharsets.UTF_8);
        input.put(new byte[] {letter[0]}, 1);
        millis += 1000;
        assertThat(key()).isNull();
        input.put(new byte[] {letter[1]}, 1);
        assertThat(key().getCharacter()).isEqualTo('é');
    }

    @Test
    void whatComesBeforeAnOpenSequenceDoesNotWaitForIt() throws Exception {
        assertThat(key("a\u001b").getCharacter()).isEqualTo('a');
        assertThat(key()).isNull();
        assertThat(key("[B").getKeyType()).isEqualTo(KeyType.ArrowDown);
    }

    @Test
    void whatWasTypedBeforeTheEndIsReadBeforeItIsGone() throws Exception {
        assertThat(key("a\u001b").getCharacter()).isEqualTo('a');
        input.end();
        assertThat(input.isGone()).isFalse();
        assertThat(key().getKeyType()).isEqualTo(KeyType.Escape);
        assertThat(input.isGone()).isTrue();
    }

    @Test
    void moreThanItHasRoomForComesWholeAndInOrderAndWakesWhoeverReads() throws Exception {
        String homework = "Consult the handbook. ".repeat(5000);
        input.follow(new ByteArrayInputStream(homework.getBytes(StandardCharsets.UTF_8)));
        StringBuilder read = new StringBuilder();
        while (!input.isGone()) {
            wakeup.sleep();
            for (KeyStroke key = key(); key != null && key.getKeyType() != KeyType.EOF; key = key()) {
                read.append(key.getCharacter());
            }
        }
        assertThat(read).hasToString(homework);
    }

    @Test
    void whoeverWaitsForRoomGivesUpWhenItIsClosed() throws Exception {
        Thread typing = new Thread(() -> {
            try {
                input.put(new byte[20_000], 20_000);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        typing.start();
        wakeup.sleep();
        input.close();
        typing.join();
        assertThat(typing.isAlive()).isFalse();
    }

    private KeyStroke key(String typed) throws IOException, InterruptedException {
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        input.put(bytes, bytes.length);
        return key();
    }

    private KeyStroke key() throws IOException {
        return decoder.getNextCharacter(false);
    }
}
