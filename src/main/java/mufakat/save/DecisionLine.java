package mufakat.save;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import mufakat.engine.Decision;
import mufakat.save.Unreadable.Why;
import mufakat.story.Names;

/**
 * A decision as a line of text, for playthroughs and transcripts: {@code draft item=regional-cert
 * clauses=hub:2,reporting:1 safeguards=national-law forum=adgmin}. It is {@link DecisionJson} in other clothes.
 */
public final class DecisionLine {
    private DecisionLine() {}

    /** The words by which lines begin, one for each kind of decision. */
    public static List<String> kinds() {
        return List.copyOf(Kinds.all().keySet());
    }

    /** The parts of a kind of decision, in order; none where there is no such kind. */
    public static List<String> keys(String kind) {
        return Kinds.named(kind).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(Names::key)
                .toList();
    }

    /** The line that stands for a decision. */
    public static String write(Decision decision) {
        ObjectNode object = DecisionJson.write(decision);
        List<String> words = new ArrayList<>();
        words.add(object.get(DecisionJson.KIND).textValue());
        for (Map.Entry<String, JsonNode> part : object.properties()) {
            if (!part.getKey().equals(DecisionJson.KIND)) {
                words.add(part.getKey() + "=" + written(part.getValue()));
            }
        }
        return String.join(" ", words);
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(part -> part.getKey() + ":" + part.getValue().asText())
                    .collect(Collectors.joining(","));
        }
        return value.asText();
    }

    /** The decision that a line stands for. */
    public static Decision read(String line) throws Unreadable {
        String[] words = line.strip().split("\\s+");
        Optional<Class<?>> kind = Kinds.named(words[0]);
        if (kind.isEmpty()) {
            throw new Unreadable(Why.UNKNOWN_KIND, words[0]);
        }
        ObjectNode object = Json.object().put(DecisionJson.KIND, words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            if (equals < 0 || object.has(key)) {
                throw new Unreadable(Why.WRONG_TYPE, word);
            }
            put(object, type(kind.get(), key), key, word.substring(equals + 1));
        }
        return DecisionJson.read(object);
    }

    private static Class<?> type(Class<?> kind, String key) throws Unreadable {
        for (RecordComponent component : kind.getRecordComponents()) {
            if (Names.key(component).equals(key)) {
                return component.getType();
            }
        }
        throw new Unreadable(Why.UNKNOWN_KEY, key);
    }

    private static void put(ObjectNode object, Class<?> type, String key, String value) throws Unreadable {
        if (type == int.class) {
            object.put(key, number(value));
        } else if (type == SortedSet.class) {
            ArrayNode set = object.putArray(key);
            parts(value).forEach(set::add);
        } else if (type == SortedMap.class) {
            ObjectNode map = object.putObject(key);
            for (String part : parts(value)) {
                int colon = part.indexOf(':');
                map.put(part.substring(0, Math.max(0, colon)), number(part.substring(colon + 1)));
            }
        } else {
            object.put(key, value);
        }
    }

    private static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
    }

    private static int number(String value) throws Unreadable {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new Unreadable(Why.WRONG_TYPE, value);
        }
    }
}
