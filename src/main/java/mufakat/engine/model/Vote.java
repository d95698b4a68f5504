package mufakat.engine.model;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
        return taking(stances, Vote::isInFavour);
    }

    /** Members that objected: bound against their will where the text passed. */
    public SortedSet<String> against() {
        return taking(stances, Stance.OBJECTS::equals);
    }

    private static boolean isInFavour(Stance stance) {
        return stance.compareTo(Stance.JOINS) <= 0;
    }

    private static SortedSet<String> taking(SortedMap<String, Stance> stances, Predicate<Stance> which) {
        SortedSet<String> members = new TreeSet<>();
        stances.forEach((member, stance) -> {
            if (which.test(stance)) {
                members.add(member);
            }
        });
        return members;
    }

    /** How each member votes when its comfort is read so and members across such a red line refuse. */
    static SortedMap<String, Stance> cast(
            Rules rules, SortedMap<String, Ledger> ledgers, ToIntFunction<Span> comfort, Ledger.Crossing refusesFrom) {
        return SortedArrayMap.from(ledgers, (member, ledger) -> {
            boolean refuses = ledger.refuses(refusesFrom);
            int felt = comfort.applyAsInt(ledger.comfort());
            return refuses ? Stance.OBJECTS : stance(rules, felt);
        });
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
        boolean passed = switch (rule) {
            case CONSENSUS -> !stances.containsValue(Stance.OBJECTS);
            case SIMPLE_MAJORITY -> taking(stances, Vote::isInFavour).size() * 2 > stances.size();
            case QUALIFIED_MAJORITY -> isQualified(situation, taking(stances, Vote::isInFavour));
        };
        return passed ? Result.PASSED : Result.FELL;
    }

    private static boolean isQualified(Situation situation, SortedSet<String> inFavour) {
        Rules rules = situation.rules();
        int members = situation.members().size();
        return inFavour.size() * 100 >= rules.qualifiedMembers() * members
                && (enoughPeople(situation, inFavour) || members - inFavour.size() < rules.blocking());
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
