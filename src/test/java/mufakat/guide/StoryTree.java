package mufakat.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A story as keys and what stands below them, to be changed as a recipe of the guide says. */
record StoryTree(Map<String, Object> keys) {
    static StoryTree of(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return new StoryTree(map(new Load(settings).loadFromString(yaml)));
    }

    /** The story with what a block brings: keys go below keys, and everything else takes the place of what was there. */
    StoryTree with(String block) {
        return new StoryTree(merged(keys, of(block).keys));
    }

    String json() {
        try {
            return new ObjectMapper().writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> merged(Map<String, Object> there, Map<String, Object> brought) {
        Map<String, Object> merged = new LinkedHashMap<>(there);
        brought.forEach((key, value) -> merged.merge(
                key,
                value,
                (was, comes) -> was instanceof Map && comes instanceof Map ? merged(map(was), map(comes)) : comes));
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }
}
