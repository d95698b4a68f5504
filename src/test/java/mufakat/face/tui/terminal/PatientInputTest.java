package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientInputTest {
    /** A millisecond goes by between two looks at the clock. */
    private final AtomicLong clock = new AtomicLong();

    @Test
    void anArrowKeyInPiecesIsAnArrowKey() throws IOException {
        assertThat(firstKey("\u001b", "[", "A").getKeyType()).isEqualTo(KeyType.ArrowUp);
    }

    @Test
    void aClickInPiecesIsAClick() throws IOException {
        assertThat(firstKey("\u001b[M", " ", "a", "!").getKeyType()).isEqualTo(KeyType.MouseEvent);
    }

    @Test
    void theMarkOfAPastedTextIsOneInPiecesToo() throws IOException {
        assertThat(firstKey("\u001b", "[20", "0~")).isEqualTo(PasteMark.BEGIN);
        assertThat(firstKey("\u001b[201~")).isEqualTo(PasteMark.END);
    }

    @Test
    void aBareEscIsEsc() throws IOException {
        assertThat(firstKey("\u001b").getKeyType()).isEqualTo(KeyType.Escape);
    }

    @Test
    void lettersNeedNoPatience() throws IOException {
        assertThat(firstKey("é").getCharacter()).isEqualTo('é');
    }

    private KeyStroke firstKey(String... pieces) throws IOException {
        PatientInput input = new PatientInput(new SlowLine(pieces), () -> clock.addAndGet(1_000_000));
        InputDecoder decoder = new InputDecoder(new InputStreamReader(input, StandardCharsets.UTF_8));
        decoder.addProfile(new DefaultKeyDecodingProfile());
        decoder.addProfile(PasteMark.PROFILE);
        return decoder.getNextCharacter(false);
    }

    /** Gives its pieces one by one, with nothing available for a while between them. */
    private static final class SlowLine extends InputStream {
        private final byte[][] pieces;
        private int piece;
        private int at;
        private int silence;

        SlowLine(String... texts) {
            pieces = new byte[texts.length][];
            for (int i = 0; i < texts.length; i++) {
                pieces[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        public int available() {
            if (piece < pieces.length && at == pieces[piece].length && silence++ == 3) {
                piece++;
                at = 0;
                silence = 0;
            }
            return piece < pieces.length ? pieces[piece].length - at : 0;
        }

        @Override
        public int read() {
            return pieces[piece][at++] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, pieces[piece].length - at);
            System.arraycopy(pieces[piece], at, bytes, offset, count);
            at += count;
            return count;
        }
    }
}
