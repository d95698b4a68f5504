package mufakat.engine.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Rules;

/**
 * What was heard of the members on a text: on the floor from each, or by circulating it from all together (rules,
 * section 4). Of a member that is across a red line, or is not in a position to join, it tells nothing beside that, since
 * such a member objects whatever its comfort.
 *
 * @param situation how everybody could see that things stood then; it has no profiles
 * @param comforts by member that is not across a red line, within which its comfort lay
 * @param words by member that objects for its discomfort, the clause that it names, or empty
 */
public record Heard(Situation situation, Text text, SortedMap<String, Span> comforts, SortedMap<String, String> words) {

    /** A round on the floor: a stance of each member, and a clause named by each that objects. */
    public static Heard onTheFloor(
            Situation truth, Text text, Vote vote, SortedMap<String, Ledger> ledgers, SortedMap<String, String> said) {
        Rules rules = truth.rules();
        int members = vote.stances().size();
        int silent = members - Collections.frequency(vote.stances().values(), Stance.OBJECTS);
        boolean isolates = vote.rule() == DecisionRule.CONSENSUS;
        SortedMap<String, Span> comforts = new TreeMap<>();
        vote.stances().forEach((member, stance) -> {
            if (!ledgers.get(member).refuses()) {
                comforts.put(
                        member,
                        isolates ? Consensus.comfort(rules, stance, members, silent) : Vote.comfort(rules, stance));
            }
        });
        SortedMap<String, String> words = new TreeMap<>(said);
        words.keySet().retainAll(comforts.keySet());
        return new Heard(truth.asSeen(), text, comforts, words);
    }

    /** Two numbers that don't tell who: only where nobody would object do they speak of each. */
    public static Heard circulated(Situation truth, Text text, int objecting, int hesitating) {
        SortedMap<String, Span> comforts = new TreeMap<>();
        if (objecting == 0) {
            int least = hesitating == 0 ? 0 : -truth.rules().tolerance();
            truth.members().forEach(member -> comforts.put(member, Span.from(least)));
        }
        return new Heard(truth.asSeen(), text, comforts, Collections.emptySortedMap());
    }

    /**
     * In which combinations a member could have been heard so; what is a range in all is given the benefit of the
     * doubt.
     */
    IntPredicate fits(String member, Terms terms, Combinations felt) {
        Span comfort = comforts.get(member);
        if (comfort == null) {
            return combination -> true;
        }
        Terms.Apart apart = terms.apart(member);
        int[] lows = felt.comforts(apart.felt(), terms.sides(), Span::low);
        int[] highs = felt.comforts(apart.felt(), terms.sides(), Span::high);
        Span room = comfort.plus(Span.exactly(-apart.fixed()));
        IntPredicate comfortable = combination -> new Span(lows[combination], highs[combination]).meets(room);
        String named = words.get(member);
        return named == null || !isWeighed(terms, felt) ? comfortable : comfortable.and(naming(named, terms, felt));
    }

    private static IntPredicate naming(String named, Terms terms, Combinations felt) {
        SortedMap<String, int[]> weights = new TreeMap<>();
        terms.touches().forEach((clause, pulls) -> weights.put(clause, felt.sums(pulls, amount -> -amount.low())));
        return combination -> named.equals(heaviest(weights, combination));
    }

    private static String heaviest(SortedMap<String, int[]> weights, int combination) {
        String heaviest = "";
        int most = 0;
        for (var clause : weights.entrySet()) {
            int weight = clause.getValue()[combination];
            if (weight > most) {
                most = weight;
                heaviest = clause.getKey();
            }
        }
        return heaviest;
    }

    private static boolean isWeighed(Terms terms, Combinations felt) {
        return terms.pulls().stream()
                .filter(pull -> pull.reason() == Line.Reason.TOUCHES)
                .allMatch(pull -> pull.on(felt.lowest()).isExact());
    }

    /** The same without what it tells of a member. */
    public Heard without(String member) {
        SortedMap<String, Span> others = new TreeMap<>(comforts);
        others.remove(member);
        SortedMap<String, String> said = new TreeMap<>(words);
        said.remove(member);
        return new Heard(situation, text, others, said);
    }

    /** By domain, the strength at which the text stood there: up to it, who was heard has no red line. */
    public SortedMap<String, Integer> stood() {
        SortedMap<String, Integer> stood = new TreeMap<>();
        for (Clause clause : situation.item().clauses()) {
            clause.touches().keySet().forEach(domain -> stood.merge(domain, text.strength(clause), Math::max));
        }
        return stood;
    }
}
