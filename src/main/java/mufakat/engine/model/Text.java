package mufakat.engine.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/**
 * A proposal with a strength chosen for every clause (0 absent to 4 commits), its safeguards, and what was moved to the
 * chair's statement (rules, sections 1 and 6).
 */
public record Text(SortedMap<String, Integer> strengths, SortedSet<String> safeguards, SortedSet<String> statement) {
    /** The strongest wording: the text commits. */
    public static final int COMMITS = 4;

    /** The strongest wording that asks for nothing. */
    private static final int ENCOURAGES = 2;

    public Text {
        strengths = SortedArrayMap.copyOf(strengths);
        safeguards = Collections.unmodifiableSortedSet(safeguards);
        statement = Collections.unmodifiableSortedSet(statement);
    }

    /** A text of these strengths and safeguards; a clause of the item that is not named is absent. */
    public static Text of(Proposal item, SortedMap<String, Integer> strengths, SortedSet<String> safeguards) {
        SortedMap<String, Integer> all = new TreeMap<>();
        item.clauses().forEach(clause -> all.put(clause.id(), strengths.getOrDefault(clause.id(), 0)));
        return new Text(all, safeguards, new TreeSet<>());
    }

    /** The text as the item's author first drafted it. */
    public static Text drafted(Proposal item) {
        SortedMap<String, Integer> all = new TreeMap<>();
        item.clauses().forEach(clause -> all.put(clause.id(), clause.drafted()));
        return new Text(all, new TreeSet<>(), new TreeSet<>());
    }

    /** The strength of a clause, 0 to 4. */
    public int strength(Clause clause) {
        return strengths.getOrDefault(clause.id(), 0);
    }

    /** The same text with one clause at another strength. */
    public Text with(String clause, int strength) {
        return new Text(SortedArrayMap.copyOf(strengths).with(clause, strength), safeguards, statement);
    }

    /** The same text with one more safeguard. */
    public Text guardedBy(String safeguard) {
        SortedSet<String> more = new TreeSet<>(safeguards);
        more.add(safeguard);
        return new Text(strengths, more, statement);
    }

    /** The same text without a safeguard. */
    Text unguardedBy(String safeguard) {
        SortedSet<String> fewer = new TreeSet<>(safeguards);
        fewer.remove(safeguard);
        return new Text(strengths, fewer, statement);
    }

    /** The same text with a clause moved to the chair's statement. */
    public Text stating(String clause) {
        SortedSet<String> moved = new TreeSet<>(statement);
        moved.add(clause);
        return new Text(with(clause, 0).strengths(), safeguards, moved);
    }

    /** The steps by which its clauses, counted together, stand above {@code encourages}: they ask for capacity. */
    public int stepsOfStrongWords() {
        int steps = 0;
        for (int strength : strengths.values()) {
            steps += Math.max(0, strength - ENCOURAGES);
        }
        return steps;
    }

    /** Why this can't be tabled as a text of the item, if it can't. */
    public Optional<Refusal> flaw(Proposal item) {
        int core = strength(item.core());
        if (core < 1) {
            return Refusal.because(Refusal.Reason.CORE_ABSENT, item.core().id());
        }
        for (Clause clause : item.clauses()) {
            if (strength(clause) > core + 1) {
                return Refusal.because(Refusal.Reason.ABOVE_THE_CORE, clause.id());
            }
        }
        return Optional.empty();
    }
}
