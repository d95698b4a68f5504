package mufakat.engine.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * What a member may feel in several traits at once, in each of which two values are possible or, after it has changed
 * hands, three. A combination is a number with a digit for each trait, which says how far that is above its lower end.
 * Since each trait adds to a comfort on its own, all combinations are reckoned from the lowest and from what raising each
 * one trait brings.
 *
 * @param known the profile with all that may be felt in each trait
 * @param lowest the profile with all of the traits at their lower ends
 * @param possible the combinations that fit what was heard
 */
record Combinations(Profile known, Profile lowest, List<Feeling> traits, BitSet possible) {
    /** All combinations. */
    static Combinations all(Profile known, List<Feeling> traits) {
        Profile lowest = known;
        int count = 1;
        for (Feeling trait : traits) {
            Span felt = known.feeling(trait);
            lowest = lowest.feeling(trait, Span.exactly(felt.low()));
            count *= felt.values();
        }
        BitSet all = new BitSet();
        all.set(0, count);
        return new Combinations(known, lowest, traits, all);
    }

    /** Those that fit this as well. */
    Combinations fitting(IntPredicate fits) {
        BitSet left = new BitSet();
        possible.stream().filter(fits).forEach(left::set);
        return new Combinations(known, lowest, traits, left);
    }

    private int count() {
        int count = 1;
        for (Feeling trait : traits) {
            count *= known.feeling(trait).values();
        }
        return count;
    }

    /** For each combination, an end of the sum of such pulls. */
    int[] sums(List<Pull> pulls, ToIntFunction<Span> end) {
        int[] sums = new int[count()];
        for (Pull pull : pulls) {
            sums[0] += end.applyAsInt(pull.on(lowest));
        }
        int place = 1;
        for (Feeling trait : traits) {
            int values = known.feeling(trait).values();
            for (int above = 1; above < values; above++) {
                int raised = raising(trait, above, pulls, end);
                for (int below = 0; below < place; below++) {
                    sums[below + above * place] = sums[below] + raised;
                }
            }
            place *= values;
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
        int left = combination;
        for (Feeling trait : traits) {
            Span felt = known.feeling(trait);
            if (sides.touched().contains(trait)) {
                guard = guard.and(Guard.of(Span.exactly(felt.low() + left % felt.values()), sides.guarded()));
            }
            left /= felt.values();
        }
        for (Feeling domain : sides.touched()) {
            if (!traits.contains(domain)) {
                guard = guard.and(Guard.of(known.feeling(domain), sides.guarded()));
            }
        }
        return guard;
    }

    private int raising(Feeling trait, int by, List<Pull> pulls, ToIntFunction<Span> end) {
        int low = known.feeling(trait).low();
        int raised = 0;
        for (Pull pull : pulls) {
            if (pull.trait().equals(trait)) {
                raised += end.applyAsInt(pull.on(Span.exactly(low + by))) - end.applyAsInt(pull.on(Span.exactly(low)));
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
        int place = 1;
        for (Feeling trait : traits) {
            Span felt = known.feeling(trait);
            int at = place;
            int least = possible.stream()
                    .map(combination -> combination / at % felt.values())
                    .min()
                    .orElseThrow();
            int most = possible.stream()
                    .map(combination -> combination / at % felt.values())
                    .max()
                    .orElseThrow();
            narrowed = narrowed.feeling(trait, new Span(felt.low() + least, felt.low() + most));
            place *= felt.values();
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
        int left = combination;
        for (Feeling trait : traits) {
            Span felt = known.feeling(trait);
            profile = profile.feeling(trait, Span.exactly(felt.low() + left % felt.values()));
            left /= felt.values();
        }
        return profile;
    }
}
