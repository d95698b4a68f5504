package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import mufakat.story.Rules;

/**
 * The cascade of silence (rules, section 3): nobody likes to be the last to object.
 *
 * <p>Found as the least fixed point: begin with the members that are comfortable, add those whom that makes silent, repeat
 * until nothing changes. Each round is judged on the same set, so the order of members changes nothing.
 */
public final class Consensus {
    private final Rules rules;
    private final SortedMap<String, Integer> comforts = new TreeMap<>();
    private final SortedSet<String> refusing = new TreeSet<>();

    private Consensus(Rules rules) {
        this.rules = rules;
    }

    /** How each member stands when its comfort is read so and these members are across a red line. */
    static SortedMap<String, Stance> of(
            Rules rules, SortedMap<String, Ledger> ledgers, ToIntFunction<Span> comfort, Ledger.Crossing refusesFrom) {
        Consensus consensus = new Consensus(rules);
        ledgers.forEach((member, ledger) -> {
            consensus.comforts.put(member, comfort.applyAsInt(ledger.comfort()));
            if (ledger.crossing().compareTo(refusesFrom) >= 0) {
                consensus.refusing.add(member);
            }
        });
        return consensus.stances();
    }

    /** Comforts and red lines as they are: for small proofs of the rule. */
    static SortedMap<String, Stance> of(Rules rules, SortedMap<String, Integer> comforts, SortedSet<String> refusing) {
        Consensus consensus = new Consensus(rules);
        consensus.comforts.putAll(comforts);
        consensus.refusing.addAll(refusing);
        return consensus.stances();
    }

    private SortedMap<String, Stance> stances() {
        SortedSet<String> silent = notObjecting();
        SortedMap<String, Stance> stances = new TreeMap<>();
        comforts.forEach((member, comfort) -> stances.put(member, stance(member, comfort, silent)));
        return stances;
    }

    private Stance stance(String member, int comfort, SortedSet<String> silent) {
        if (!silent.contains(member)) {
            return Stance.OBJECTS;
        }
        if (comfort < 0) {
            return Stance.HESITATES;
        }
        return comfort >= rules.support() ? Stance.SUPPORTS : Stance.JOINS;
    }

    private SortedSet<String> notObjecting() {
        SortedSet<String> silent = new TreeSet<>();
        comforts.forEach((member, comfort) -> {
            if (comfort >= 0 && !refusing.contains(member)) {
                silent.add(member);
            }
        });
        SortedSet<String> joining = fallingSilent(silent);
        while (!joining.isEmpty()) {
            silent.addAll(joining);
            joining = fallingSilent(silent);
        }
        return silent;
    }

    private SortedSet<String> fallingSilent(SortedSet<String> silent) {
        int others = comforts.size() - 1;
        int tolerance = others == 0 ? 0 : Math.floorDiv(rules.tolerance() * silent.size(), others);
        SortedSet<String> joining = new TreeSet<>();
        comforts.forEach((member, comfort) -> {
            if (!silent.contains(member) && !refusing.contains(member) && comfort >= -tolerance) {
                joining.add(member);
            }
        });
        return joining;
    }
}
