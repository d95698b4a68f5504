package mufakat.face.tui.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a pasted text begins and where it ends, as a terminal says that was asked for it: "bracketed paste", which
 * Lanterna doesn't know.
 */
public final class PasteMark extends KeyStroke {
    public static final PasteMark BEGIN = new PasteMark();
    public static final PasteMark END = new PasteMark();

    /** What lets the marks be told from keys. */
    static final KeyDecodingProfile PROFILE = () -> List.of(pattern(BEGIN, '0'), pattern(END, '1'));

    private PasteMark() {
        super(KeyType.Unknown);
    }

    private static BasicCharacterPattern pattern(PasteMark mark, char which) {
        return new BasicCharacterPattern(mark, KeyDecodingProfile.ESC_CODE, '[', '2', '0', which, '~');
    }

    /** Asks a terminal for the marks. */
    static byte[] ask() {
        return sequence('h');
    }

    /** Takes back what was asked for. */
    static byte[] takeBack() {
        return sequence('l');
    }

    private static byte[] sequence(char end) {
        return ("\u001b[?2004" + end).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
