package mufakat.save;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How JSON is read and written here: strictly, within bounds, one object a line. */
final class Json {
    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    /** A mapper of the same strictness, for one's own mix-ins. */
    static JsonMapper.Builder strict() {
        return MAPPER.rebuild();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The object that a line is. */
    static ObjectNode parse(byte[] line) throws Unreadable {
        try {
            JsonNode tree = MAPPER.readTree(line);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException notJson) {
            throw new Unreadable(Unreadable.Why.NOT_JSON, "");
        }
        throw new Unreadable(Unreadable.Why.NOT_JSON, "");
    }

    /** Whether this is no whole value, but could be the beginning of one. */
    static boolean isBrokenOff(byte[] bytes) {
        try {
            MAPPER.readTree(bytes);
            return false;
        } catch (JsonProcessingException wrong) {
            return wrong.getLocation() != null && wrong.getLocation().getByteOffset() >= bytes.length;
        } catch (IOException other) {
            return false;
        }
    }

    /** The line that an object is, its end included. */
    static byte[] line(ObjectNode object) {
        try {
            return (MAPPER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    private static JsonMapper mapper() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxStringLength(Limits.LINE)
                .maxNameLength(Limits.LINE)
                .maxNumberLength(Limits.ID)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Names in a hostile file would stay in memory for good.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
    }
}
