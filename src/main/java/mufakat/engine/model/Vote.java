package mufakat.engine.model;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import mufakat.story.DecisionRule;
import mufakat.story.Rules;

/**
 * What a vote on a text brings (rules, section 6), for comparison or as a story's own rule.
 *
 * <p>Under a vote nobody is isolated: a member is in favour from comfort 0, abstains as far below as the tolerance goes
 * when nobody else objects, and is against beyond that or at a red line.
 */
public record Vote(DecisionRule rule, Result result, SortedMap<String, Stance> stances) {
    /** Whether the text passed. */
    public enum Result {
        PASSED,
        FELL
    }

    /** The vote on a text in a situation; under consensus, whether nobody objects. */
    public static Vote on(Situation situation, Text text, DecisionRule rule) {
        return on(situation, Outlook.of(situation, text, rule), rule);
    }

    /** The vote that a true outlook means. */
    public static Vote on(Situation situation, Outlook outlook, DecisionRule rule) {
        return new Vote(rule, result(situation, rule, outlook.worst()), outlook.worst());
    }

    /** Members that supported or joined. */
    public SortedSet<String> inFavour() {
        SortedSet<String> members = new TreeSet<>(stances.keySet());
        members.removeIf(member -> stances.get(member).compareTo(Stance.JOINS) > 0);
        return members;
    }

    /** Members that objected: bound against their will where the text passed. */
    public SortedSet<String> against() {
        SortedSet<String> members = new TreeSet<>(stances.keySet());
        members.removeIf(member -> stances.get(member) != Stance.OBJECTS);
        return members;
    }

    /** How each member votes when its comfort is read so and members across such a red line refuse. */
    static SortedMap<String, Stance> cast(
            Rules rules, SortedMap<String, Ledger> ledgers, ToIntFunction<Span> comfort, Ledger.Crossing refusesFrom) {
        SortedMap<String, Stance> stances = new TreeMap<>();
        ledgers.forEach((member, ledger) -> {
            boolean refuses = ledger.crossing().compareTo(refusesFrom) >= 0;
            int felt = comfort.applyAsInt(ledger.comfort());
            stances.put(member, refuses ? Stance.OBJECTS : stance(rules, felt));
        });
        return stances;
    }

    /** How a member of that comfort votes where no red line is crossed. */
    public static Stance stance(Rules rules, int comfort) {
        if (comfort < -rules.tolerance()) {
            return Stance.OBJECTS;
        }
        if (comfort < 0) {
            return Stance.HESITATES;
        }
        return comfort >= rules.support() ? Stance.SUPPORTS : Stance.JOINS;
    }

    /** Within which a member's comfort lies that voted so, and is not across a red line. */
    static Span comfort(Rules rules, Stance stance) {
        return stance.comfort(rules.support(), rules.tolerance());
    }

    /** Whether a table at which the members stand so would pass the text. */
    public static Result result(Situation situation, DecisionRule rule, SortedMap<String, Stance> stances) {
        Vote cast = new Vote(rule, Result.FELL, stances);
        int members = stances.size();
        int inFavour = cast.inFavour().size();
        Rules rules = situation.rules();
        boolean passed = switch (rule) {
            case CONSENSUS -> cast.against().isEmpty();
            case SIMPLE_MAJORITY -> inFavour * 2 > members;
            case QUALIFIED_MAJORITY ->
                inFavour * 100 >= rules.qualifiedMembers() * members
                        && (enoughPeople(situation, cast.inFavour()) || members - inFavour < rules.blocking());
        };
        return passed ? Result.PASSED : Result.FELL;
    }

    private static boolean enoughPeople(Situation situation, SortedSet<String> inFavour) {
        return people(situation, inFavour) * 100
                >= people(situation, situation.members()) * situation.rules().qualifiedPopulation();
    }

    private static long people(Situation situation, Iterable<String> members) {
        long sum = 0;
        for (String member : members) {
            sum += situation.seats().get(member).population();
        }
        return sum;
    }
}
