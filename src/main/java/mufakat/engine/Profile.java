package mufakat.engine;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Member;
import mufakat.story.Story;

/**
 * What a member feels, as seen by somebody: by the world, to whom all is exact, or by the envoy (rules, section 4).
 *
 * @param sensitivity by domain, 0 to 3
 * @param interest by interest, 0 to 3
 * @param redLines by domain, the strength at which it objects
 * @param hidden domains in which there may be a red line that is not known
 */
public record Profile(
        SortedMap<String, Span> sensitivity,
        SortedMap<String, Span> interest,
        SortedMap<String, Integer> redLines,
        SortedSet<String> hidden) {
    private static final Span LOW = new Span(0, 1);
    private static final Span HIGH = new Span(2, 3);

    /** The profile as it is. */
    static Profile exact(Member member, SortedMap<String, Integer> redLines) {
        return new Profile(exact(member.sensitivity()), exact(member.interest()), redLines, new TreeSet<>());
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
                blurred(story.domains().keySet(), member.sensitivity(), traits),
                blurred(story.interests().keySet(), member.interest(), traits),
                lines,
                hidden);
    }

    Span sensitivity(String domain) {
        return sensitivity.getOrDefault(domain, Span.ZERO);
    }

    Span interest(String kind) {
        return interest.getOrDefault(kind, Span.ZERO);
    }

    private static SortedMap<String, Span> exact(SortedMap<String, Integer> values) {
        SortedMap<String, Span> spans = new TreeMap<>();
        values.forEach((trait, value) -> spans.put(trait, Span.exactly(value)));
        return spans;
    }

    private static SortedMap<String, Span> blurred(
            Set<String> all, SortedMap<String, Integer> values, SortedSet<String> traits) {
        SortedMap<String, Span> spans = new TreeMap<>();
        for (String trait : all) {
            int value = values.getOrDefault(trait, 0);
            spans.put(trait, traits.contains(trait) ? Span.exactly(value) : half(value));
        }
        return spans;
    }

    /** The half of the scale that is public: low or high. */
    static Span half(int value) {
        return value >= HIGH.low() ? HIGH : LOW;
    }
}
