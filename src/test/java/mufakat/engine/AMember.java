package mufakat.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Member;

/** A member for a small table: {@code member("VN").trust(2).feels("data", 3)}. What is not said is nothing. */
final class AMember {
    private final String id;
    private int trust;
    private int capacity;
    private int tiers;
    private int population = 1000;
    private final SortedMap<String, Integer> sensitivity = new TreeMap<>();
    private final SortedMap<String, Integer> interest = new TreeMap<>();
    private final SortedMap<String, Integer> redLines = new TreeMap<>();
    private final SortedSet<String> publicly = new TreeSet<>();
    private final SortedSet<String> neighbours = new TreeSet<>();

    private AMember(String id) {
        this.id = id;
    }

    static AMember member(String id) {
        return new AMember(id);
    }

    AMember trust(int value) {
        trust = value;
        return this;
    }

    AMember capacity(int value) {
        capacity = value;
        return this;
    }

    AMember tiers(int value) {
        tiers = value;
        return this;
    }

    AMember population(int value) {
        population = value;
        return this;
    }

    AMember feels(String domain, int value) {
        sensitivity.put(domain, value);
        return this;
    }

    AMember wants(String benefit, int value) {
        interest.put(benefit, value);
        return this;
    }

    AMember drawsALineAt(String domain, int strength) {
        redLines.put(domain, strength);
        return this;
    }

    AMember openAbout(String... traits) {
        publicly.addAll(Arrays.asList(traits));
        return this;
    }

    AMember near(String... members) {
        neighbours.addAll(Arrays.asList(members));
        return this;
    }

    Member built() {
        return new Member(
                id,
                id,
                "",
                population,
                Optional.empty(),
                capacity,
                trust,
                tiers,
                sensitivity,
                interest,
                redLines,
                publicly,
                neighbours,
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }
}
