package mufakat.loader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mufakat.check.Code;

/** Bytes become text: UTF-8, with or without a byte order mark, with any line breaks, without control characters. */
final class Decoding {
    private Decoding() {}

    static SourceFile decode(String name, byte[] bytes) {
        if (isWide(bytes)) {
            throw new StopReading(Code.WIDE_ENCODING, new Place(name, 1, 1, "", 0));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), letters, true);
        String text = plainTabs(name, plainBreaks(letters.flip().toString()));
        SourceFile file = new SourceFile(name, text);
        if (result.isError()) {
            throw new StopReading(Code.NOT_UTF8, file.placeOf(text.length()));
        }
        refuseControls(file);
        MergeMarkers.refuse(file);
        return file;
    }

    /** A byte order mark of UTF-16 or UTF-32, or the zero bytes that plain letters have there. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || ((first == 0) != (second == 0) && bytes.length % 2 == 0);
    }

    private static String plainBreaks(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** JSON may be indented with tabs, which the parser of YAML refuses; within its texts no tab can stand. */
    private static String plainTabs(String name, String text) {
        return name.endsWith(".json") ? text.replace('\t', ' ') : text;
    }

    private static void refuseControls(SourceFile file) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c <= '\u009f') || c >= '\uFFFE';
            if (control) {
                throw new StopReading(
                        Code.CONTROL_CHARACTER, file.placeOf(i), String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
    }
}
