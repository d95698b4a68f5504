package mufakat.playtest;

import java.util.Comparator;

/** A member's objection to a clause of an item; the clause is empty where its capacity or its distrust decided. */
public record Objection(String item, String member, String clause) implements Comparable<Objection> {
    private static final Comparator<Objection> ORDER = Comparator.comparing(Objection::item)
            .thenComparing(Objection::member)
            .thenComparing(Objection::clause);

    @Override
    public int compareTo(Objection other) {
        return ORDER.compare(this, other);
    }
}
