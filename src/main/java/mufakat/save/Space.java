package mufakat.save;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What may stand between the values of a save and loses nothing: white space, and what other programs take for it. */
final class Space {
    /** As UTF-8; the mark that begins a file stands between values where files were put together. */
    private static final List<byte[]> SIGNS = Stream.of(
                    "\n", " ", "\r", "\t", "\f", "\u000B", "\u0085", "\u2028", "\u2029", "\u00A0", "\uFEFF")
            .map(sign -> sign.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Space() {}

    /** The first position from one on that is no white space. */
    static int after(byte[] bytes, int from) {
        int at = from;
        for (int length = length(bytes, at); length > 0; length = length(bytes, at)) {
            at += length;
        }
        return at;
    }

    private static int length(byte[] bytes, int at) {
        for (byte[] sign : SIGNS) {
            int end = at + sign.length;
            if (end <= bytes.length && Arrays.equals(bytes, at, end, sign, 0, sign.length)) {
                return sign.length;
            }
        }
        return 0;
    }

    /** The same bytes without white space. */
    static byte[] without(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int count = 0;
        for (int at = after(bytes, 0); at < bytes.length; at = after(bytes, at + 1)) {
            kept[count++] = bytes[at];
        }
        return Arrays.copyOf(kept, count);
    }
}
