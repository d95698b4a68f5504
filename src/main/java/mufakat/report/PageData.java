package mufakat.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Values as JSON that can stand inside a page: whatever their text is, it ends no element and begins none. */
final class PageData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new InPage());
    }

    private PageData() {}

    /** Writes the JSON of records, maps, lists, texts and numbers; a large value is never held as one text. */
    static void write(Object value, Writer out) throws IOException {
        MAPPER.writeValue(out, value);
    }

    /** Signs that mean something to HTML or end a line of a script. Outside of texts JSON has none of them. */
    private static final class InPage extends CharacterEscapes {
        private final int[] ascii = standardAsciiEscapesForJSON();

        InPage() {
            ascii['<'] = ESCAPE_CUSTOM;
            ascii['>'] = ESCAPE_CUSTOM;
            ascii['&'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int sign) {
            return switch (sign) {
                case '<', '>', '&', '\u2028', '\u2029' ->
                    new SerializedString(String.format(Locale.ROOT, "\\u%04x", sign));
                default -> null;
            };
        }
    }
}
