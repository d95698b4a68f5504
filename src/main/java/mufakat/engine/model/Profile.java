package mufakat.engine.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import mufakat.story.Member;
import mufakat.story.Story;

/**
 * What a member feels, as seen by somebody: by the world, to whom all is exact, or by the envoy (rules, section 4).
 *
 * @param least the lower ends of what it may feel; the feelings themselves where all is exact
 * @param most the upper ends
 * @param redLines by domain, the strength at which it objects
 * @param hidden domains in which there may be a red line that is not known, with the strength from which on
 * @param heard what it may feel together, where not everything between the ends fits what was heard of it
 */
public record Profile(
        Feelings least,
        Feelings most,
        SortedMap<String, Integer> redLines,
        SortedMap<String, Integer> hidden,
        Optional<Combinations> heard) {
    private static final Span LOW = new Span(0, 1);
    private static final Span HIGH = new Span(2, 3);

    /** A profile in which everything between the ends is possible. */
    public Profile(
            Feelings least, Feelings most, SortedMap<String, Integer> redLines, SortedMap<String, Integer> hidden) {
        this(least, most, redLines, hidden, Optional.empty());
    }

    /** The profile as it is: what the world knows of a member. The red lines are those that stand, by domain. */
    public static Profile exact(Member member, SortedMap<String, Integer> redLines) {
        Feelings feelings = new Feelings(member.sensitivity(), member.interest());
        return new Profile(feelings, feelings, redLines, Collections.emptySortedMap());
    }

    /** The profile as far as the member's traits and red lines are known; of the others only whether they are low or high. */
    public static Profile known(Story story, Member member, MemberState state) {
        SortedSet<String> traits = state.known();
        SortedMap<String, Integer> lines = new TreeMap<>(state.redLines());
        lines.keySet().removeIf(domain -> !state.knowsLine(domain));
        SortedMap<String, Integer> hidden = new TreeMap<>();
        member.sensitivity().forEach((domain, value) -> {
            int from = state.clear().getOrDefault(domain, 0) + 1;
            if (value >= HIGH.low() && from <= Text.COMMITS && !state.knowsLine(domain)) {
                hidden.put(domain, from);
            }
        });
        return new Profile(
                ends(story, member, traits, Span::low), ends(story, member, traits, Span::high), lines, hidden);
    }

    /** The same, known to feel in one of these ways. */
    Profile among(Combinations felt) {
        List<Profile> these = felt.profiles();
        Feelings low = these.stream()
                .map(Profile::least)
                .reduce((a, b) -> a.merged(b, Math::min))
                .orElseThrow();
        Feelings high = these.stream()
                .map(Profile::most)
                .reduce((a, b) -> a.merged(b, Math::max))
                .orElseThrow();
        return new Profile(low, high, redLines, hidden, Optional.of(felt).filter(more -> these.size() > 1));
    }

    /** What it may be: the profile itself, where everything between its ends is possible. */
    public List<Profile> cases() {
        return heard.map(Combinations::profiles).orElseGet(() -> List.of(this));
    }

    /** Whether all that it feels is known. */
    boolean isExact() {
        return least.equals(most);
    }

    /** The same, known to feel so in a domain. */
    Profile sensing(String domain, int value) {
        return new Profile(least.sensing(domain, value), most.sensing(domain, value), redLines, hidden);
    }

    /** The same, known to want so much of a benefit. */
    Profile wanting(String kind, int value) {
        return new Profile(least.wanting(kind, value), most.wanting(kind, value), redLines, hidden);
    }

    /** The same with each feeling at least as strong as the other's. */
    Profile raisedTo(Profile other) {
        return new Profile(least.merged(other.least, Math::max), most.merged(other.most, Math::max), redLines, hidden);
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
