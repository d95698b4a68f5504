package mufakat.engine.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * What a member may feel in several traits at once, in each of which two values are possible. A combination is a number
 * with a bit for each trait that is at its upper end. Since each trait adds to a comfort on its own, all combinations are
 * reckoned from the lowest and from what raising each one trait brings.
 *
 * @param known the profile with all that may be felt in each trait
 * @param lowest the profile with all of the traits at their lower ends
 * @param possible the combinations that fit what was heard
 */
record Combinations(Profile known, Profile lowest, List<Feeling> traits, BitSet possible) {
    /** All combinations. */
    static Combinations all(Profile known, List<Feeling> traits) {
        Profile lowest = known;
        for (Feeling trait : traits) {
            lowest = lowest.feeling(trait, Span.exactly(known.feeling(trait).low()));
        }
        BitSet all = new BitSet();
        all.set(0, 1 << traits.size());
        return new Combinations(known, lowest, traits, all);
    }

    /** Those that fit this as well. */
    Combinations fitting(IntPredicate fits) {
        BitSet left = new BitSet();
        possible.stream().filter(fits).forEach(left::set);
        return new Combinations(known, lowest, traits, left);
    }

    /** For each combination, an end of the sum of such pulls. */
    int[] sums(List<Pull> pulls, ToIntFunction<Span> end) {
        int[] sums = new int[1 << traits.size()];
        for (Pull pull : pulls) {
            sums[0] += end.applyAsInt(pull.on(lowest));
        }
        for (int trait = 0; trait < traits.size(); trait++) {
            int raised = raising(traits.get(trait), pulls, end);
            for (int below = 0; below < 1 << trait; below++) {
                sums[below | 1 << trait] = sums[below] + raised;
            }
        }
        return sums;
    }

    /** For each combination, an end of what the member makes of such terms apart from what is fixed. */
    int[] comforts(List<Pull> felt, SideGains sides, ToIntFunction<Span> end) {
        int[] comforts = sums(felt, end);
        if (sides.pulls().isEmpty()) {
            return comforts;
        }
        int[] lows = sums(sides.pulls(), Span::low);
        int[] highs = sums(sides.pulls(), Span::high);
        for (int combination = 0; combination < comforts.length; combination++) {
            Span sum = new Span(lows[combination], highs[combination]);
            comforts[combination] += end.applyAsInt(sides.counted(guard(sides, combination), sum));
        }
        return comforts;
    }

    private Guard guard(SideGains sides, int combination) {
        Guard guard = Guard.NONE;
        for (Feeling domain : sides.touched()) {
            int trait = traits.indexOf(domain);
            boolean raised = trait >= 0 && (combination & 1 << trait) != 0;
            Span felt = raised ? Span.exactly(known.feeling(domain).high()) : lowest.feeling(domain);
            guard = guard.and(Guard.of(felt));
        }
        return guard;
    }

    private int raising(Feeling trait, List<Pull> pulls, ToIntFunction<Span> end) {
        Span felt = known.feeling(trait);
        int raised = 0;
        for (Pull pull : pulls) {
            if (pull.trait().equals(trait)) {
                raised += end.applyAsInt(pull.on(Span.exactly(felt.high())))
                        - end.applyAsInt(pull.on(Span.exactly(felt.low())));
            }
        }
        return raised;
    }

    /** Within which the member's comfort lies in the possible combinations. */
    Span comfort(String member, Terms terms) {
        Terms.Apart apart = terms.apart(member);
        int[] lows = comforts(apart.felt(), terms.sides(), Span::low);
        int[] highs = comforts(apart.felt(), terms.sides(), Span::high);
        return new Span(
                apart.fixed()
                        + possible.stream()
                                .map(combination -> lows[combination])
                                .min()
                                .orElseThrow(),
                apart.fixed()
                        + possible.stream()
                                .map(combination -> highs[combination])
                                .max()
                                .orElseThrow());
    }

    /** The profile as far as it is known by what is possible. */
    Profile profile() {
        Profile narrowed = known;
        for (int trait = 0; trait < traits.size(); trait++) {
            int bit = 1 << trait;
            boolean low = possible.stream().anyMatch(combination -> (combination & bit) == 0);
            boolean high = possible.stream().anyMatch(combination -> (combination & bit) != 0);
            Span felt = known.feeling(traits.get(trait));
            narrowed = narrowed.feeling(
                    traits.get(trait), new Span(low ? felt.low() : felt.high(), high ? felt.high() : felt.low()));
        }
        return possible.cardinality() > 1 ? narrowed.among(this) : narrowed;
    }

    /** The profiles that are possible, one by one. */
    List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        possible.stream().forEach(combination -> profiles.add(profile(combination)));
        return profiles;
    }

    private Profile profile(int combination) {
        Profile profile = lowest;
        for (int trait = 0; trait < traits.size(); trait++) {
            if ((combination & 1 << trait) != 0) {
                int high = known.feeling(traits.get(trait)).high();
                profile = profile.feeling(traits.get(trait), Span.exactly(high));
            }
        }
        return profile;
    }
}
