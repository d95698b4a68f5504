package mufakat.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import mufakat.story.Story;

/**
 * The JSON Schema of a story, for editors that complete and underline: the readings of the records, written down.
 *
 * <p>It is of draft 7, the one that the editors' servers for YAML all know.
 */
public final class StorySchema {
    private final Definitions definitions = new Definitions();
    private final RecordSchema story = new RecordSchema(Readings.ofRecord(Story.class), definitions);

    private StorySchema() {}

    /** The schema of a story in one file. */
    public static String whole() {
        StorySchema schema = new StorySchema();
        return schema.json("A story of Mufakat", schema.story.asMap());
    }

    /** The schema of one file of a story's folder, in which any key may be left to another. */
    public static String part() {
        StorySchema schema = new StorySchema();
        return schema.json("A part of a story of Mufakat", schema.story.asMapOfAny());
    }

    private String json(String title, Map<String, Object> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.putAll(root);
        schema.put(Definitions.KEY, definitions.written());
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        // The same line breaks on every system, since the file is compared with this.
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A schema of maps, lists and words can always be written", e);
        }
    }
}
