package mufakat.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.story.Incident;
import mufakat.story.Member;
import mufakat.story.Story;

/** The incidents in the order in which they are dealt from the seed, with the members that they will hit. */
record Deck(List<Card> cards) {

    /** One incident with its victim, and its origin where it crosses a border; else the origin is empty. */
    record Card(Incident incident, String victim, String origin) {}

    /** The deck of a story under a seed: heavier incidents tend to come first. */
    static Deck dealt(Story story, long seed) {
        SplitMix64 order = SplitMix64.stream(seed, "incidents");
        List<Incident> left = new ArrayList<>(story.incidents().values());
        left.sort(Comparator.comparing(Incident::firstId));
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
        SplitMix64 stream = SplitMix64.stream(seed, "victim of " + incident.firstId());
        boolean isAnyone = incident.victims().isEmpty();
        List<String> victims = inOrder(story, isAnyone ? story.members().keySet() : incident.victims());
        String victim = oneOf(victims, stream);
        List<String> origins = new ArrayList<>(inOrder(story, incident.origins()));
        origins.remove(victim);
        return new Card(incident, victim, origins.isEmpty() ? "" : oneOf(origins, stream));
    }

    private static List<String> inOrder(Story story, Collection<String> members) {
        return members.stream()
                .sorted(Comparator.comparing(id -> firstId(story, id)))
                .toList();
    }

    /** An incident may name a member that doesn't sit at the table yet. */
    private static String firstId(Story story, String member) {
        return Optional.ofNullable(story.members().get(member))
                .map(Member::firstId)
                .orElse(member);
    }

    private static String oneOf(List<String> sorted, SplitMix64 stream) {
        return sorted.get(stream.below(sorted.size()));
    }
}
