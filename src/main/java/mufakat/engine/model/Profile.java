package mufakat.engine.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

    /** The profile as it is at a moment of the game. */
    public static Profile exact(MemberState state) {
        return new Profile(state.feels(), state.feels(), state.redLines(), Collections.emptySortedMap());
    }

    /**
     * The profile as far as the member's traits and red lines are known; of the others only whether they are low or
     * high, as everybody sees. A red line can only lie where the member was sensitive from the start.
     */
    public static Profile known(Story story, Member member, MemberState state) {
        SortedMap<String, Integer> lines = new TreeMap<>(state.redLines());
        lines.keySet().removeIf(domain -> !state.knowsLine(domain));
        SortedMap<String, Integer> hidden = new TreeMap<>();
        member.sensitivity().forEach((domain, value) -> {
            int from = state.clear().getOrDefault(domain, 0) + 1;
            if (value >= HIGH.low() && from <= Text.COMMITS && !state.knowsLine(domain)) {
                hidden.put(domain, from);
            }
        });
        return new Profile(ends(story, state, Span::low), ends(story, state, Span::high), lines, hidden);
    }

    /** By trait of the story, between which numbers what the member feels is known to lie. */
    public static SortedMap<String, Span> known(Story story, MemberState state) {
        SortedMap<String, Span> known = new TreeMap<>();
        story.domains().keySet().forEach(domain -> known.put(domain, span(domain, state, Feeling.Kind.SENSITIVITY)));
        story.interests().keySet().forEach(kind -> known.put(kind, span(kind, state, Feeling.Kind.INTEREST)));
        return known;
    }

    /** The same, known to feel in one of these ways. */
    Profile among(Combinations felt) {
        return new Profile(least, most, redLines, hidden, Optional.of(felt));
    }

    /** What it may be: the profile itself, where everything between its ends is possible. */
    public List<Profile> cases() {
        return heard.map(Combinations::profiles).orElseGet(() -> List.of(this));
    }

    /** Whether it guards the domain, when one is guarded from such a sensitivity. */
    public Guard guard(String domain, int from) {
        return Guard.of(feeling(new Feeling(Feeling.Kind.SENSITIVITY, domain)), from);
    }

    Span feeling(Feeling trait) {
        SortedMap<String, Integer> lows = least.of(trait.kind());
        SortedMap<String, Integer> highs = most.of(trait.kind());
        int low = value(lows, trait);
        return lows == highs ? Span.exactly(low) : new Span(low, value(highs, trait));
    }

    private static int value(SortedMap<String, Integer> values, Feeling trait) {
        Integer value = values.get(trait.id());
        return value == null ? 0 : value;
    }

    /** The same, known to feel so. */
    Profile feeling(Feeling trait, Span felt) {
        return new Profile(least.with(trait, felt.low()), most.with(trait, felt.high()), redLines, hidden);
    }

    private static Feelings ends(Story story, MemberState state, ToIntFunction<Span> end) {
        return new Feelings(
                ends(story.domains(), state, Feeling.Kind.SENSITIVITY, end),
                ends(story.interests(), state, Feeling.Kind.INTEREST, end));
    }

    private static SortedMap<String, Integer> ends(
            SortedMap<String, ?> all, MemberState state, Feeling.Kind kind, ToIntFunction<Span> end) {
        return SortedArrayMap.from(all, (trait, name) -> end.applyAsInt(span(trait, state, kind)));
    }

    private static Span span(String trait, MemberState state, Feeling.Kind kind) {
        int value = state.feels().of(kind).getOrDefault(trait, 0);
        if (state.known().contains(trait)) {
            return Span.exactly(value);
        }
        Span then = state.disposition().then().get(trait);
        return then == null ? half(value) : then;
    }

    /** The half of the scale that is public: low or high. */
    static Span half(int value) {
        return value >= HIGH.low() ? HIGH : LOW;
    }
}
