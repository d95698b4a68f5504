package mufakat.engine.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a member may feel in several traits at once, in each of which two values are possible. A combination is a number
 * with a bit for each trait that is at its upper end. Since each trait adds to a comfort on its own, all combinations are
 * reckoned from the lowest and from those in which one trait is raised.
 *
 * @param ends the profile with all of the traits at their lower ends, then with each in turn at its upper end
 * @param possible the combinations that fit what was heard
 */
record Combinations(List<Profile> ends, BitSet possible) {
    /** All combinations. */
    static Combinations all(List<Profile> ends) {
        BitSet all = new BitSet();
        all.set(0, 1 << (ends.size() - 1));
        return new Combinations(ends, all);
    }

    /** How many there are, possible or not. */
    int size() {
        return 1 << (ends.size() - 1);
    }

    /** Those that fit this as well. */
    Combinations fitting(String member, Heard heard) {
        BitSet left = (BitSet) possible.clone();
        var fits = heard.fits(member, this);
        possible.stream().filter(combination -> !fits.test(combination)).forEach(left::clear);
        return new Combinations(ends, left);
    }

    /** The member's ledger at each of the ends. */
    List<Ledger> ledgers(Situation situation, String member, Text text) {
        return ends.stream().map(end -> Ledger.of(situation, member, end, text)).toList();
    }

    /** For each combination, a number of a ledger that each trait changes on its own. */
    static int[] sums(List<Ledger> ends, ToIntFunction<Ledger> number) {
        int lowest = number.applyAsInt(ends.get(0));
        int[] sums = new int[1 << (ends.size() - 1)];
        sums[0] = lowest;
        for (int trait = 0; trait < ends.size() - 1; trait++) {
            int raised = number.applyAsInt(ends.get(trait + 1)) - lowest;
            for (int below = 0; below < 1 << trait; below++) {
                sums[below | 1 << trait] = sums[below] + raised;
            }
        }
        return sums;
    }

    /** Within which the member's comfort lies in the possible combinations. */
    Span comfort(Situation situation, String member, Text text) {
        List<Ledger> ledgers = ledgers(situation, member, text);
        int[] lows = sums(ledgers, ledger -> ledger.comfort().low());
        int[] highs = sums(ledgers, ledger -> ledger.comfort().high());
        return new Span(
                possible.stream().map(combination -> lows[combination]).min().orElseThrow(),
                possible.stream().map(combination -> highs[combination]).max().orElseThrow());
    }

    /** The profiles that are possible, one by one. */
    List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        possible.stream().forEach(combination -> profiles.add(profile(combination)));
        return profiles;
    }

    private Profile profile(int combination) {
        Profile profile = ends.get(0);
        for (int trait = 0; trait < ends.size() - 1; trait++) {
            if ((combination & 1 << trait) != 0) {
                profile = profile.raisedTo(ends.get(trait + 1));
            }
        }
        return profile;
    }
}
