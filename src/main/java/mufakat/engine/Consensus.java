package mufakat.engine;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    private final List<String> members;
    private final int[] comforts;
    private final boolean[] refusing;
    private final boolean[] silent;

    private Consensus(Rules rules, Collection<String> members) {
        this.rules = rules;
        this.members = List.copyOf(members);
        this.comforts = new int[members.size()];
        this.refusing = new boolean[members.size()];
        this.silent = new boolean[members.size()];
    }

    /** How each member stands when its comfort is read so and these members are across a red line. */
    static SortedMap<String, Stance> of(
            Rules rules, SortedMap<String, Ledger> ledgers, ToIntFunction<Span> comfort, Ledger.Crossing refusesFrom) {
        Consensus consensus = new Consensus(rules, ledgers.keySet());
        int seat = 0;
        for (Ledger ledger : ledgers.values()) {
            consensus.comforts[seat] = comfort.applyAsInt(ledger.comfort());
            consensus.refusing[seat] = ledger.crossing().compareTo(refusesFrom) >= 0;
            seat++;
        }
        return consensus.stances();
    }

    /** Comforts and red lines as they are: for small proofs of the rule. */
    static SortedMap<String, Stance> of(Rules rules, SortedMap<String, Integer> comforts, SortedSet<String> refusing) {
        Consensus consensus = new Consensus(rules, comforts.keySet());
        for (int seat = 0; seat < consensus.members.size(); seat++) {
            consensus.comforts[seat] = comforts.get(consensus.members.get(seat));
            consensus.refusing[seat] = refusing.contains(consensus.members.get(seat));
        }
        return consensus.stances();
    }

    private SortedMap<String, Stance> stances() {
        int count = 0;
        int joining = fallingSilent(0);
        while (joining > 0) {
            count += joining;
            joining = fallingSilent(tolerance(count));
        }
        SortedMap<String, Stance> stances = new TreeMap<>();
        for (int seat = 0; seat < comforts.length; seat++) {
            stances.put(members.get(seat), stance(seat));
        }
        return stances;
    }

    private Stance stance(int seat) {
        if (!silent[seat]) {
            return Stance.OBJECTS;
        }
        if (comforts[seat] < 0) {
            return Stance.HESITATES;
        }
        return comforts[seat] >= rules.support() ? Stance.SUPPORTS : Stance.JOINS;
    }

    /** What a member that would object swallows when so many of the others do not. */
    private int tolerance(int silentOthers) {
        int others = comforts.length - 1;
        return others == 0 ? 0 : Math.floorDiv(rules.tolerance() * silentOthers, others);
    }

    /** Silences all that this tolerance silences, and counts them. */
    private int fallingSilent(int tolerance) {
        int joining = 0;
        for (int seat = 0; seat < comforts.length; seat++) {
            if (!silent[seat] && !refusing[seat] && comforts[seat] >= -tolerance) {
                silent[seat] = true;
                joining++;
            }
        }
        return joining;
    }
}
