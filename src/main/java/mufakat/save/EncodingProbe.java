package mufakat.save;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a save begins, also when another program has written it again: with a mark or white space before it, as an array, or
 * in another encoding.
 */
public final class EncodingProbe {
    /** Bytes by which a save can be told, whatever its encoding. */
    public static final int LENGTH = 64;

    private static final byte[] BEGINNING = "{\"mufakat\":".getBytes(StandardCharsets.UTF_8);

    private EncodingProbe() {}

    /** Whether what begins with these bytes is, or once was, a save. */
    public static boolean isOfSave(byte[] head) {
        return startsWith(bare(head), BEGINNING) || isWide(head);
    }

    /** Whether something begins like a save, as far as it goes; nothing does. */
    static boolean isSoFar(byte[] start) {
        byte[] bare = bare(Arrays.copyOf(start, Math.min(start.length, LENGTH)));
        return startsWith(BEGINNING, Arrays.copyOf(bare, Math.min(bare.length, BEGINNING.length)));
    }

    /** Whether these are a save's first letters in UTF-16 or UTF-32: those of UTF-8 with zeros between them. */
    static boolean isWide(byte[] bytes) {
        byte[] narrow = new byte[LENGTH];
        int count = 0;
        boolean zeros = false;
        for (byte one : Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH))) {
            if (one == 0) {
                zeros = true;
            } else if (one != (byte) 0xFE && one != (byte) 0xFF) {
                narrow[count++] = one;
            }
        }
        return zeros && startsWith(narrow, BEGINNING);
    }

    /** Whether the bytes are UTF-8; if not, what their letters were can only be guessed. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }

    private static byte[] bare(byte[] bytes) {
        byte[] bare = Space.without(bytes);
        return bare.length > 0 && bare[0] == '[' ? Arrays.copyOfRange(bare, 1, bare.length) : bare;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
