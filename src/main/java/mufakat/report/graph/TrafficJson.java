package mufakat.report.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.report.graph.Traffic.Section;

/**
 * The counts of a play-test as JSON:
 *
 * <pre>{@code
 * {
 *   "story": "one-table",
 *   "games": 1000,
 *   "scenes":    { "arrival": 1000, "reception": 420 },
 *   "choices":   { "arrival/listen": 420 },
 *   "incidents": { "phishing": 310 },
 *   "answers":   { "phishing/lines": 120 },
 *   "offers":    { "japan-seats": 640 },
 *   "items":     { "cert-drill": 903 },
 *   "adopted":   { "cert-drill": 611 },
 *   "endings":   { "peace": 512 }
 * }
 * }</pre>
 *
 * <p>Each number says in how many of the games the thing was seen: a scene read, a choice taken, an incident dealt, an
 * offer heard, an item tabled and adopted, an ending reached. A section may be left out where nothing was counted; in one
 * that is there, what was never seen may be left out. Other keys are passed over.
 */
public final class TrafficJson {
    private static final String STORY = "story";
    private static final String GAMES = "games";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TrafficJson() {}

    /** What is wrong with a file of counts. */
    public enum Flaw {
        NOT_JSON,
        NO_COUNTS,
        NO_NUMBER
    }

    /** That a text holds no counts; the place is a key such as {@code choices/arrival/listen}, or empty. */
    public static final class NoTraffic extends Exception {
        private static final long serialVersionUID = 1L;
        private final Flaw flaw;
        private final String place;

        NoTraffic(Flaw flaw, String place) {
            super(flaw + " " + place, null, false, false);
            this.flaw = flaw;
            this.place = place;
        }

        public Flaw flaw() {
            return flaw;
        }

        public String place() {
            return place;
        }
    }

    /** The counts that the text holds. */
    public static Traffic read(String json) throws NoTraffic {
        ObjectNode tree = tree(json);
        if (!tree.path(STORY).isTextual() || !tree.has(GAMES)) {
            throw new NoTraffic(Flaw.NO_COUNTS, "");
        }
        long games = number(tree.get(GAMES), Long.MAX_VALUE, GAMES);
        if (games == 0) {
            throw new NoTraffic(Flaw.NO_NUMBER, GAMES);
        }
        SortedMap<Section, SortedMap<String, Long>> seen = new TreeMap<>();
        for (Section section : Section.values()) {
            Optional<JsonNode> counts = Optional.ofNullable(tree.get(key(section)));
            if (counts.isPresent()) {
                seen.put(section, counts(counts.get(), games, key(section)));
            }
        }
        return new Traffic(tree.get(STORY).asText(), games, seen);
    }

    /** The text that {@link #read} reads. */
    public static String write(Traffic traffic) {
        ObjectNode tree = MAPPER.createObjectNode().put(STORY, traffic.story()).put(GAMES, traffic.games());
        traffic.seen().forEach((section, counts) -> counts.forEach(tree.putObject(key(section))::put));
        return tree.toPrettyString() + "\n";
    }

    private static String key(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode tree(String json) throws NoTraffic {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode tree) {
                return tree;
            }
            throw new NoTraffic(Flaw.NO_COUNTS, "");
        } catch (JsonProcessingException e) {
            throw new NoTraffic(Flaw.NOT_JSON, "");
        }
    }

    private static SortedMap<String, Long> counts(JsonNode section, long games, String key) throws NoTraffic {
        if (!section.isObject()) {
            throw new NoTraffic(Flaw.NO_NUMBER, key);
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> count : section.properties()) {
            counts.put(count.getKey(), number(count.getValue(), games, key + "/" + count.getKey()));
        }
        return counts;
    }

    private static long number(JsonNode number, long most, String place) throws NoTraffic {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 0 || number.asLong() > most) {
            throw new NoTraffic(Flaw.NO_NUMBER, place);
        }
        return number.asLong();
    }
}
