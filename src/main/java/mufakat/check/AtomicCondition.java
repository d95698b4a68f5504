package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import mufakat.story.Condition;
import mufakat.story.Names;

/**
 * The smallest part of a condition: that something is there, or is at least so high, or is not.
 *
 * @param kind the kind of test, as the format names it
 * @param key what is looked at
 */
record AtomicCondition(String kind, String key, int atLeast, boolean holds) {
    private static final Condition.Cases<List<AtomicCondition>> CASES = new Condition.Cases<>(
            c -> each("trust", c.atLeast()),
            c -> each("capacity", c.atLeast()),
            c -> each("measures", c.atLeast()),
            c -> all("adopted", c.items()),
            c -> all("shelved", c.items()),
            c -> all("pressed", c.items()),
            c -> each("strength", c.atLeast()),
            c -> List.of(new AtomicCondition("agreed", "", c.atLeast(), true)),
            c -> List.of(new AtomicCondition("silent", "", c.atLeast(), true)),
            c -> all("flag", c.flags()),
            c -> each("practice", c.atLeast()),
            c -> all("accepted", c.offers()),
            c -> all("declined", c.offers()),
            c -> all("consulted", c.members()),
            c -> all("drafted", c.items()),
            c -> c.atLeast().entrySet().stream()
                    .map(bound -> new AtomicCondition("done", Names.word(bound.getKey()), bound.getValue(), true))
                    .toList(),
            c -> all("in-session", List.of(String.join(", ", new TreeSet<>(c.sessions())))),
            c -> c.of().size() == 1 ? of(c.of().get(0)) : List.of(),
            c -> denied(of(c.of())));

    /** What the tests claim together; empty where they can't all be put into claims. */
    static List<AtomicCondition> of(List<Condition> tests) {
        List<AtomicCondition> claims = new ArrayList<>();
        for (Condition test : tests) {
            List<AtomicCondition> more = of(test);
            if (more.isEmpty()) {
                return List.of();
            }
            claims.addAll(more);
        }
        return claims;
    }

    /** What the test claims; empty where it can't be put into claims that must all hold. */
    static List<AtomicCondition> of(Condition test) {
        return test.on(CASES);
    }

    /** Whether this holds wherever the other does. */
    boolean followsFrom(AtomicCondition other) {
        boolean same = kind.equals(other.kind) && key.equals(other.key) && holds == other.holds;
        return same && (holds ? other.atLeast >= atLeast : other.atLeast <= atLeast);
    }

    /** Whether no state has both: what is wanted is denied, or what it takes is. */
    boolean contradicts(AtomicCondition other) {
        if (holds && !other.holds && kind.equals(other.kind) && key.equals(other.key)) {
            return other.atLeast <= atLeast;
        }
        if (!holds || !key.equals(other.key)) {
            return false;
        }
        return switch (kind) {
            case "strength" ->
                other.kind.equals("adopted") ? !other.holds : other.kind.equals("shelved") && other.holds;
            case "adopted" -> other.kind.equals("shelved") && other.holds;
            case "accepted" -> other.kind.equals("declined") && other.holds;
            default -> false;
        };
    }

    /** The claim as an author would write it. */
    @Override
    public String toString() {
        boolean counted = atLeast != 1
                || List.of("trust", "capacity", "measures", "strength").contains(kind);
        String value = key.isEmpty() ? String.valueOf(atLeast) : key + (counted ? ": " + atLeast : "");
        String test = kind + ": " + value;
        return holds ? test : "not: { " + test + " }";
    }

    private static List<AtomicCondition> each(String kind, SortedMap<String, Integer> bounds) {
        return bounds.entrySet().stream()
                .map(bound -> new AtomicCondition(kind, bound.getKey(), bound.getValue(), true))
                .toList();
    }

    private static List<AtomicCondition> all(String kind, List<String> keys) {
        return keys.stream().map(key -> new AtomicCondition(kind, key, 1, true)).toList();
    }

    /** That not all of several hold says nothing of any one. */
    private static List<AtomicCondition> denied(List<AtomicCondition> claims) {
        if (claims.size() != 1) {
            return List.of();
        }
        AtomicCondition only = claims.get(0);
        return List.of(new AtomicCondition(only.kind, only.key, only.atLeast, !only.holds));
    }
}
