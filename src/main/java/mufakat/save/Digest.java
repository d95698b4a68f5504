package mufakat.save;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import mufakat.engine.GameState;
import mufakat.story.Story;

/**
 * SHA-256 of a state told in one way only. What the story itself says is left out, because its own hash stands in the
 * header: a save that leads to the same state has the same digest.
 */
public final class Digest {
    private static final String STORY = Story.class.getPackageName();

    private Digest() {}

    /** The digest of a state, in hexadecimal. */
    public static String of(GameState state) {
        try {
            byte[] text = canonical(state).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The text that is digested: records by name, sorted collections in their order, words in quotation marks. */
    static String canonical(Object value) {
        StringBuilder text = new StringBuilder();
        tell(text, value);
        return text.toString();
    }

    private static void tell(StringBuilder text, Object value) {
        if (value instanceof Record) {
            tellRecord(text, value);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            map.forEach((key, of) -> {
                tell(text, key);
                text.append(':');
                tell(text, of);
                text.append(';');
            });
            text.append('}');
        } else if (value instanceof Collection<?> all) {
            text.append('[');
            all.forEach(element -> {
                tell(text, element);
                text.append(';');
            });
            text.append(']');
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresentOrElse(there -> tell(text, there), () -> text.append('-'));
        } else if (value instanceof String word) {
            text.append('"')
                    .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else if (value instanceof Enum<?> constant) {
            text.append(constant.name());
        } else if (value instanceof Number) {
            text.append(value);
        } else {
            throw new IllegalStateException("a state has no " + value);
        }
    }

    private static void tellRecord(StringBuilder text, Object value) {
        Class<?> type = value.getClass();
        if (type.getPackageName().equals(STORY)) {
            return;
        }
        text.append(type.getSimpleName()).append('(');
        for (Records.Part part : Records.parts(value)) {
            text.append(part.name()).append('=');
            tell(text, part.of(value));
            text.append(';');
        }
        text.append(')');
    }
}
