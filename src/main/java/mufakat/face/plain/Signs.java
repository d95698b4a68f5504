package mufakat.face.plain;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Puts signs that a console can't show into those that it can. */
final class Signs {
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            Map.entry((int) '◆', "+"),
            Map.entry((int) '●', "*"),
            Map.entry((int) '◌', "~"),
            Map.entry((int) '✕', "x"),
            Map.entry((int) '○', "."),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."),
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '»', ">"),
            Map.entry(0xA0, " "));

    private final CharsetEncoder encoder;

    Signs(Charset charset) {
        encoder = charset.newEncoder();
    }

    /** The text as the console can show it. */
    String shown(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> shown.append(shown(sign)));
        return shown.toString();
    }

    private String shown(int sign) {
        String own = Character.toString(sign);
        if (encoder.canEncode(own)) {
            return own;
        }
        String substitute = SUBSTITUTES.getOrDefault(sign, withoutMarks(own));
        return encoder.canEncode(substitute) ? substitute : "?";
    }

    /** An é becomes an e. */
    private static String withoutMarks(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
}
