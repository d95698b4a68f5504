package mufakat.playtest;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many games came past each thing of a story. Things of a kind that no game came past are not in it. */
public final class Sightings {
    /** What can be come past. */
    public enum Kind {
        SCENE,
        /** A choice, as {@code scene/choice} or {@code incident/choice}. */
        CHOICE,
        /** An offer that was heard. */
        OFFER,
        /** An offer that was accepted. */
        ACCEPTED,
        /** An item that was tabled. */
        ITEM,
        /** An item of which a text came into force. */
        ADOPTED,
        INCIDENT,
        ENDING
    }

    private final SortedMap<Kind, SortedMap<String, Integer>> counts = new TreeMap<>();

    /** Nothing seen yet. */
    public Sightings() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new TreeMap<>());
        }
    }

    void add(Kind kind, String id) {
        counts.get(kind).merge(id, 1, Integer::sum);
    }

    /** Adds what other games came past. */
    public void addAll(Sightings more) {
        more.counts.forEach(
                (kind, seen) -> seen.forEach((id, count) -> counts.get(kind).merge(id, count, Integer::sum)));
    }

    /** The number of games that came past it. */
    public int of(Kind kind, String id) {
        return counts.get(kind).getOrDefault(id, 0);
    }

    /** The numbers of a kind, by id. */
    public SortedMap<String, Integer> of(Kind kind) {
        return new TreeMap<>(counts.get(kind));
    }
}
