package mufakat.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.files.Resource;
import mufakat.playtest.BotGame;
import mufakat.playtest.Worth;

/**
 * The best games that play-tests have found, so that a class sees how far its own could have come.
 *
 * @param known by story and sessions, the games that no other beats, the most ambitious first
 */
public record Frontiers(SortedMap<Place, List<Worth>> known) {
    private static final String SHIPPED = "/mufakat/report/frontiers.json";
    private static final String FORMAT = "mufakat-frontiers";
    private static final JsonMapper MAPPER = new JsonMapper();

    public Frontiers {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    }

    /**
     * What was played.
     *
     * @param sha256 the hash of the story's content
     * @param sessions the stretch; empty for the whole story
     */
    public record Place(String sha256, String sessions) implements Comparable<Place> {
        public static Place of(String sha256, Optional<String> sessions) {
            return new Place(sha256, sessions.orElse(""));
        }

        @Override
        public int compareTo(Place other) {
            int bySha = sha256.compareTo(other.sha256);
            return bySha == 0 ? sessions.compareTo(other.sessions) : bySha;
        }
    }

    /** Those of the stories that come with the program. */
    public static Frontiers shipped() {
        return read(Resource.text(SHIPPED)).orElseThrow(() -> new IllegalStateException(SHIPPED));
    }

    /** Those of a file; empty where it is none. */
    public static Optional<Frontiers> read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root == null || root.path(FORMAT).asInt() != 1) {
                return Optional.empty();
            }
            SortedMap<Place, List<Worth>> known = new TreeMap<>();
            for (JsonNode story : root.path("stories")) {
                List<Worth> games = new ArrayList<>();
                for (JsonNode game : story.path("frontier")) {
                    games.add(new Worth(
                            game.path("ambition").asInt(), game.path("comfort").asInt()));
                }
                known.put(
                        new Place(
                                story.path("sha256").asText(),
                                story.path("sessions").asText()),
                        games);
            }
            return Optional.of(new Frontiers(known));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** The best of these and of others. */
    public Frontiers and(Frontiers others) {
        SortedMap<Place, List<Worth>> all = new TreeMap<>(known);
        others.known.forEach((place, games) -> all.merge(place, games, Frontiers::best));
        return new Frontiers(all);
    }

    private static List<Worth> best(List<Worth> some, List<Worth> more) {
        List<Worth> all = Stream.concat(some.stream(), more.stream()).distinct().toList();
        return all.stream()
                .filter(game -> all.stream().noneMatch(game::isBeatenBy))
                .sorted(Comparator.comparingInt(Worth::ambition).reversed())
                .toList();
    }

    /** The frontier that a play-test has found. */
    public static Frontiers found(Place place, List<BotGame> frontier) {
        SortedMap<Place, List<Worth>> found = new TreeMap<>();
        found.put(place, frontier.stream().map(BotGame::worth).toList());
        return new Frontiers(found);
    }

    /** The best known games; none where the story or the sessions have not been play-tested. */
    public List<Worth> of(Place place) {
        return known.getOrDefault(place, List.of());
    }

    /** As a file. */
    public String write() {
        ObjectNode root = MAPPER.createObjectNode().put(FORMAT, 1);
        ArrayNode stories = root.putArray("stories");
        known.forEach((place, games) -> {
            ObjectNode story = stories.addObject().put("sha256", place.sha256()).put("sessions", place.sessions());
            ArrayNode frontier = story.putArray("frontier");
            games.forEach(game ->
                    frontier.addObject().put("ambition", game.ambition()).put("comfort", game.comfort()));
        });
        return root.toPrettyString() + "\n";
    }
}
