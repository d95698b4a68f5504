package mufakat.engine.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import mufakat.engine.model.Ledger.Crossing;
import mufakat.story.DecisionRule;

/**
 * What a text would meet with in a situation: a ledger for each member and its stance in the worst and in the best case.
 * In the true situation the two cases agree; as known to the envoy they are ends of a range that contains the truth,
 * because one member's comfort can only make another more silent, never less.
 */
public record Outlook(
        SortedMap<String, Ledger> ledgers, SortedMap<String, Stance> worst, SortedMap<String, Stance> best) {

    /** The outlook of a text in a situation, under the rule by which its table decides. */
    public static Outlook of(Situation situation, Text text) {
        return of(situation, text, situation.decision());
    }

    /** The outlook under another rule: where there is a vote, nobody is isolated. */
    public static Outlook of(Situation situation, Text text, DecisionRule rule) {
        Terms terms = Terms.of(situation, text);
        SortedMap<String, Ledger> ledgers = SortedArrayMap.from(
                situation.standings(),
                (member, standing) ->
                        Ledger.of(terms, member, situation.profiles().get(member)));
        SortedMap<String, Stance> worst = stances(situation, ledgers, rule, Span::low, Crossing.POSSIBLE);
        boolean exact = isExact(ledgers);
        return new Outlook(
                ledgers, worst, exact ? worst : stances(situation, ledgers, rule, Span::high, Crossing.CERTAIN));
    }

    private static boolean isExact(SortedMap<String, Ledger> ledgers) {
        for (Ledger ledger : ledgers.values()) {
            if (!ledger.isExact()) {
                return false;
            }
        }
        return true;
    }

    private static SortedMap<String, Stance> stances(
            Situation situation,
            SortedMap<String, Ledger> ledgers,
            DecisionRule rule,
            ToIntFunction<Span> comfort,
            Crossing refusesFrom) {
        return rule == DecisionRule.CONSENSUS
                ? Consensus.of(situation.rules(), ledgers, comfort, refusesFrom)
                : Vote.cast(situation.rules(), ledgers, comfort, refusesFrom);
    }

    /** The member's stance, if the worst and the best case agree. */
    public Optional<Stance> certain(String member) {
        Stance stance = worst.get(member);
        return stance == best.get(member) ? Optional.of(stance) : Optional.empty();
    }

    /** Members that take the stance for certain. */
    public SortedSet<String> certainly(Stance stance) {
        SortedSet<String> members = new TreeSet<>(worst.keySet());
        members.removeIf(member -> worst.get(member) != stance || best.get(member) != stance);
        return members;
    }

    /** Members whose stance is not certain. */
    public SortedSet<String> unknown() {
        SortedSet<String> members = new TreeSet<>(worst.keySet());
        members.removeIf(member -> certain(member).isPresent());
        return members;
    }
}
