package mufakat.engine.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/**
 * The smallest change that would have carried a text that fell (rules, section 10): fewest steps of softening, of
 * safeguards put in and of sentences left out; or one more promise to one member.
 *
 * @param steps the number of steps from the text that fell to the wording
 * @param wording the text that nobody would have objected to; empty if no wording would have done
 * @param assured members of whom one alone, had it been given a promise, would have let the text pass as it was
 */
public record Counterfactual(int steps, Optional<Text> wording, SortedSet<String> assured) {
    /** Texts looked at before the search gives up; a story's items have a few thousand wordings at most. */
    private static final int BOUND = 20_000;

    /** What would have carried the text that fell. */
    public static Counterfactual of(Tabling tabling) {
        Situation then = tabling.situation();
        Deque<Text> queue = new ArrayDeque<>();
        SortedMap<String, Integer> seen = new TreeMap<>();
        queue.add(tabling.last());
        seen.put(key(tabling.last()), 0);
        while (!queue.isEmpty() && seen.size() < BOUND) {
            Text text = queue.remove();
            if (passes(then, text)) {
                return new Counterfactual(seen.get(key(text)), Optional.of(text), assured(tabling));
            }
            for (Text next : softer(then.item(), text)) {
                if (seen.putIfAbsent(key(next), seen.get(key(text)) + 1) == null) {
                    queue.add(next);
                }
            }
        }
        return new Counterfactual(0, Optional.empty(), assured(tabling));
    }

    private static boolean passes(Situation situation, Text text) {
        return Vote.on(situation, text, situation.decision()).result() == Vote.Result.PASSED;
    }

    /** One step from a text, by the ids of its clauses, so that their order in the story's file changes nothing. */
    private static List<Text> softer(Proposal item, Text text) {
        List<Text> texts = new ArrayList<>();
        for (Clause clause : inOrder(item)) {
            if (text.strength(clause) > 0) {
                texts.add(text.with(clause.id(), text.strength(clause) - 1));
            }
        }
        for (Clause clause : inOrder(item)) {
            if (text.strength(clause) > 1 && !clause.core()) {
                texts.add(text.with(clause.id(), 0));
            }
        }
        for (Safeguard safeguard : item.safeguards()) {
            if (!text.safeguards().contains(safeguard.id())) {
                texts.add(text.guardedBy(safeguard.id()));
            }
        }
        texts.removeIf(softer -> softer.flaw(item).isPresent());
        return texts;
    }

    private static List<Clause> inOrder(Proposal item) {
        return item.clauses().stream().sorted(Comparator.comparing(Clause::id)).toList();
    }

    private static String key(Text text) {
        return text.strengths() + "/" + text.safeguards();
    }

    private static SortedSet<String> assured(Tabling tabling) {
        SortedSet<String> assured = new TreeSet<>();
        for (String member : tabling.situation().members()) {
            if (passes(tabling.situation().promising(member), tabling.last())) {
                assured.add(member);
            }
        }
        return assured;
    }
}
