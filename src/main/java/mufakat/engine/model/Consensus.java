package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
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
    private final int[] comforts;
    private final boolean[] refusing;
    private final boolean[] silent;

    private Consensus(Rules rules, int[] comforts, boolean[] refusing) {
        this.rules = rules;
        this.comforts = comforts;
        this.refusing = refusing;
        this.silent = new boolean[comforts.length];
    }

    /** How each member stands when its comfort is read so and these members are across a red line. */
    static SortedMap<String, Stance> of(
            Rules rules, SortedMap<String, Ledger> ledgers, ToIntFunction<Span> comfort, Ledger.Crossing refusesFrom) {
        int[] comforts = new int[ledgers.size()];
        boolean[] refusing = new boolean[ledgers.size()];
        int seat = 0;
        for (Ledger ledger : ledgers.values()) {
            comforts[seat] = comfort.applyAsInt(ledger.comfort());
            refusing[seat] = ledger.refuses(refusesFrom);
            seat++;
        }
        return seated(ledgers, new Consensus(rules, comforts, refusing));
    }

    /**
     * How the members at a table stand, seat by seat, when their comforts are these and those seats are across a red line:
     * for whoever judges many wordings of one text.
     */
    public static List<Stance> of(Rules rules, int[] comforts, boolean[] refusing) {
        Consensus consensus = new Consensus(rules, comforts.clone(), refusing.clone());
        consensus.fallSilent();
        List<Stance> stances = new ArrayList<>(comforts.length);
        for (int seat = 0; seat < comforts.length; seat++) {
            stances.add(consensus.stance(seat));
        }
        return stances;
    }

    /** Comforts and red lines as they are: for small proofs of the rule. */
    static SortedMap<String, Stance> of(Rules rules, SortedMap<String, Integer> comforts, SortedSet<String> refusing) {
        int[] felt = comforts.values().stream().mapToInt(Integer::intValue).toArray();
        boolean[] across = new boolean[felt.length];
        int seat = 0;
        for (String member : comforts.keySet()) {
            across[seat] = refusing.contains(member);
            seat++;
        }
        return seated(comforts, new Consensus(rules, felt, across));
    }

    private static SortedMap<String, Stance> seated(SortedMap<String, ?> members, Consensus consensus) {
        consensus.fallSilent();
        int[] seat = new int[1];
        return SortedArrayMap.from(members, (member, feels) -> consensus.stance(seat[0]++));
    }

    /** Within which a member's comfort lies that took the stance at such a table, and is not across a red line. */
    static Span comfort(Rules rules, Stance stance, int members, int silent) {
        int silentOthers = stance == Stance.OBJECTS ? silent : silent - 1;
        return stance.comfort(rules.support(), tolerance(rules, members, silentOthers));
    }

    private void fallSilent() {
        int count = 0;
        int joining = fallingSilent(0);
        while (joining > 0) {
            count += joining;
            joining = fallingSilent(tolerance(rules, comforts.length, count));
        }
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
    private static int tolerance(Rules rules, int members, int silentOthers) {
        int others = members - 1;
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
