package mufakat.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values as JSON that can stand inside a page: whatever their text is, it ends no element and begins none. */
final class PageData {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PageData() {}

    /** The JSON of records, maps, lists, texts and numbers. */
    static String json(Object value) {
        try {
            // Outside of texts JSON has none of these signs.
            return MAPPER.writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no data for a page", e);
        }
    }
}
