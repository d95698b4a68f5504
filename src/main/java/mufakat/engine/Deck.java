package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Incident;
import mufakat.story.Story;

/** The incidents in the order in which they are dealt from the seed, with the members that they will hit. */
record Deck(List<Card> cards) {

    /** One incident with its victim, and its origin where it crosses a border; else the origin is empty. */
    record Card(Incident incident, String victim, String origin) {}

    /** The deck of a story under a seed: heavier incidents tend to come first. */
    static Deck dealt(Story story, long seed) {
        SplitMix64 order = SplitMix64.stream(seed, "incidents");
        List<Incident> left = new ArrayList<>(story.incidents().values());
        List<Card> cards = new ArrayList<>();
        while (!left.isEmpty()) {
            cards.add(card(story, seed, left.remove(drawn(left, order))));
        }
        return new Deck(List.copyOf(cards));
    }

    private static int drawn(List<Incident> left, SplitMix64 order) {
        int all = left.stream().mapToInt(Incident::weight).sum();
        int point = order.below(all);
        int index = 0;
        while (point >= left.get(index).weight()) {
            point -= left.get(index).weight();
            index++;
        }
        return index;
    }

    private static Card card(Story story, long seed, Incident incident) {
        SplitMix64 stream = SplitMix64.stream(seed, "victim of " + incident.id());
        SortedSet<String> victims =
                new TreeSet<>(incident.victims().isEmpty() ? story.members().keySet() : incident.victims());
        String victim = drawn(victims, stream);
        SortedSet<String> origins = new TreeSet<>(incident.origins());
        origins.remove(victim);
        return new Card(incident, victim, origins.isEmpty() ? "" : drawn(origins, stream));
    }

    private static String drawn(SortedSet<String> sorted, SplitMix64 stream) {
        return List.copyOf(sorted).get(stream.below(sorted.size()));
    }
}
