package mufakat.save;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import mufakat.engine.Decision;
import mufakat.save.Unreadable.Why;
import mufakat.story.Names;

/**
 * A decision as a JSON object: {@code {"do":"consult","member":"VN","item":"regional-cert"}}. All components are
 * written but for those that are as they are by default; on reading, a set or a map that is left out is empty.
 */
public final class DecisionJson {
    static final String KIND = "do";

    private static final JsonMapper MAPPER = mapper();

    private DecisionJson() {}

    /** The object that stands for a decision. */
    public static ObjectNode write(Decision decision) {
        ObjectNode object = MAPPER.valueToTree(decision);
        Records.parts(decision).stream()
                .filter(part -> Records.byDefault(part)
                        .filter(part.of(decision)::equals)
                        .isPresent())
                .forEach(part -> object.remove(Names.key(part.component())));
        return object;
    }

    /** The decision that an object stands for. */
    public static Decision read(ObjectNode object) throws Unreadable {
        requireKind(object.get(KIND));
        try {
            return DecisionValidator.checked(MAPPER.treeToValue(object, Decision.class));
        } catch (UnrecognizedPropertyException unknown) {
            throw new Unreadable(Why.UNKNOWN_KEY, unknown.getPropertyName());
        } catch (JsonMappingException mismatch) {
            throw new Unreadable(Why.WRONG_TYPE, lastKey(mismatch));
        } catch (JsonProcessingException notJson) {
            throw new Unreadable(Why.NOT_JSON, "");
        }
    }

    private static void requireKind(JsonNode kind) throws Unreadable {
        if (kind == null) {
            throw new Unreadable(Why.MISSING, KIND);
        }
        if (!kind.isTextual()) {
            throw new Unreadable(Why.WRONG_TYPE, KIND);
        }
        if (Kinds.named(kind.textValue()).isEmpty()) {
            throw new Unreadable(Why.UNKNOWN_KIND, kind.textValue());
        }
    }

    private static String lastKey(JsonMappingException mismatch) {
        String key = "";
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            key = step.getFieldName() == null ? key : step.getFieldName();
        }
        return key;
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = Json.strict().addMixIn(Decision.class, Tagged.class);
        Kinds.all().forEach((name, kind) -> builder.registerSubtypes(new NamedType(kind, name)));
        return builder.build();
    }

    /** Keeps annotations out of the engine. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    private interface Tagged {}
}
