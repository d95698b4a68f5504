package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import mufakat.story.Condition;
import mufakat.story.Names;

/**
 * The smallest part of a condition: that something is there, or is at least so high, or is not.
 *
 * @param kind the kind of test, as the format names it
 * @param key what is looked at
 */
record AtomicCondition(String kind, String key, int atLeast, boolean holds) {
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
        String kind = Names.key(test.getClass());
        if (test instanceof Condition.Bounds bounds) {
            return each(kind, bounds.atLeast(), Function.identity());
        }
        if (test instanceof Condition.Clause clause) {
            return clause.atLeast().entrySet().stream()
                    .flatMap(item -> each(kind, item.getValue(), id -> item.getKey() + "/" + id).stream())
                    .toList();
        }
        if (test instanceof Condition.Done done) {
            return each(kind, done.atLeast(), Names::word);
        }
        if (test instanceof Condition.Count count) {
            return List.of(new AtomicCondition(kind, "", count.atLeast(), true));
        }
        if (test instanceof Condition.InSession in) {
            return all(kind, List.of(String.join(", ", new TreeSet<>(in.sessions()))));
        }
        if (test instanceof Condition.Any any) {
            return any.of().size() == 1 ? of(any.of().get(0)) : List.of();
        }
        return test instanceof Condition.Not not ? denied(of(not.of())) : all(kind, listed(test));
    }

    private static List<String> listed(Condition test) {
        if (test instanceof Condition.AboutItems about) {
            return about.items();
        }
        if (test instanceof Condition.AboutOffers about) {
            return about.offers();
        }
        if (test instanceof Condition.Consulted consulted) {
            return consulted.members();
        }
        return test instanceof Condition.Flag flag ? flag.flags() : List.of();
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
            case "strength", "by-all" ->
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
                || List.of("trust", "capacity", "measures", "strength", "clause")
                        .contains(kind);
        String value = key.isEmpty() ? String.valueOf(atLeast) : key + (counted ? ": " + atLeast : "");
        String test = kind + ": " + value;
        return holds ? test : "not: { " + test + " }";
    }

    private static <K> List<AtomicCondition> each(String kind, SortedMap<K, Integer> bounds, Function<K, String> key) {
        return bounds.entrySet().stream()
                .map(bound -> new AtomicCondition(kind, key.apply(bound.getKey()), bound.getValue(), true))
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
