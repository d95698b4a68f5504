package mufakat.engine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import mufakat.story.Member;
import mufakat.story.Story;

/**
 * What a member feels, as seen by somebody: by the world, to whom all is exact, or by the envoy (rules, section 4).
 *
 * @param least the lower ends of what it may feel; the feelings themselves where all is exact
 * @param most the upper ends
 * @param redLines by domain, the strength at which it objects
 * @param hidden domains in which there may be a red line that is not known
 */
public record Profile(Feelings least, Feelings most, SortedMap<String, Integer> redLines, SortedSet<String> hidden) {
    private static final Span LOW = new Span(0, 1);
    private static final Span HIGH = new Span(2, 3);

    /** The profile as it is: what the world knows of a member. The red lines are those that stand, by domain. */
    public static Profile exact(Member member, SortedMap<String, Integer> redLines) {
        Feelings feelings = new Feelings(member.sensitivity(), member.interest());
        return new Profile(feelings, feelings, redLines, Collections.emptySortedSet());
    }

    /** The profile as far as the traits are known; of the others only whether they are low or high. */
    static Profile known(Story story, Member member, SortedMap<String, Integer> redLines, SortedSet<String> traits) {
        SortedMap<String, Integer> lines = new TreeMap<>(redLines);
        lines.keySet().retainAll(traits);
        SortedSet<String> hidden = new TreeSet<>();
        member.sensitivity().forEach((domain, value) -> {
            if (value >= HIGH.low() && !traits.contains(domain)) {
                hidden.add(domain);
            }
        });
        return new Profile(
                ends(story, member, traits, Span::low), ends(story, member, traits, Span::high), lines, hidden);
    }

    Span sensitivity(String domain) {
        return span(least.sensitivity(), most.sensitivity(), domain);
    }

    Span interest(String kind) {
        return span(least.interest(), most.interest(), kind);
    }

    private static Span span(SortedMap<String, Integer> least, SortedMap<String, Integer> most, String trait) {
        int low = least.getOrDefault(trait, 0);
        return least == most ? Span.exactly(low) : new Span(low, most.getOrDefault(trait, 0));
    }

    private static Feelings ends(Story story, Member member, SortedSet<String> traits, ToIntFunction<Span> end) {
        return new Feelings(
                ends(story.domains().keySet(), member.sensitivity(), traits, end),
                ends(story.interests().keySet(), member.interest(), traits, end));
    }

    private static SortedMap<String, Integer> ends(
            Iterable<String> all,
            SortedMap<String, Integer> values,
            SortedSet<String> traits,
            ToIntFunction<Span> end) {
        SortedMap<String, Integer> ends = new TreeMap<>();
        for (String trait : all) {
            int value = values.getOrDefault(trait, 0);
            ends.put(trait, traits.contains(trait) ? value : end.applyAsInt(half(value)));
        }
        return ends;
    }

    /** The half of the scale that is public: low or high. */
    static Span half(int value) {
        return value >= HIGH.low() ? HIGH : LOW;
    }
}
