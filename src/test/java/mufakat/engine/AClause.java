package mufakat.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Clause;

/** A clause for a small item: {@code clause("reporting").touches("data", 2).drafted(3)}; first drafted at 2. */
final class AClause {
    private final String id;
    private final boolean core;
    private final SortedMap<String, Integer> touches = new TreeMap<>();
    private final SortedMap<String, Integer> serves = new TreeMap<>();
    private final SortedMap<String, Integer> measures = new TreeMap<>();
    private int drafted = 2;

    private AClause(String id, boolean core) {
        this.id = id;
        this.core = core;
    }

    static AClause clause(String id) {
        return new AClause(id, false);
    }

    static AClause core(String id) {
        return new AClause(id, true);
    }

    AClause touches(String domain, int weight) {
        touches.put(domain, weight);
        return this;
    }

    AClause serves(String interest, int weight) {
        serves.put(interest, weight);
        return this;
    }

    AClause moves(String measure, int weight) {
        measures.put(measure, weight);
        return this;
    }

    AClause drafted(int strength) {
        drafted = strength;
        return this;
    }

    Clause built() {
        return new Clause(id, core, id, touches, serves, measures, drafted, List.of());
    }
}
