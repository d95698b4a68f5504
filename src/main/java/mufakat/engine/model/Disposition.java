package mufakat.engine.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Member;

/**
 * What a member feels at a moment of the game, and what of it is only known as it was (rules, section 4).
 *
 * @param feels what it feels now
 * @param then by trait, between which numbers what it feels lies, where it has changed hands since it was known
 * @param remembers domains in which it has grown more sensitive because it was pressed
 */
public record Disposition(Feelings feels, SortedMap<String, Span> then, SortedSet<String> remembers) {
    /** The most that anybody feels in anything. */
    public static final int MOST = 3;

    private static final Span SCALE = new Span(0, MOST);

    static Disposition of(Member member) {
        return new Disposition(
                new Feelings(member.sensitivity(), member.interest()),
                Collections.emptySortedMap(),
                Collections.emptySortedSet());
    }

    /** More sensitive in the domain, or less, as everybody is told: what was known of it moves with it. */
    Disposition moving(String domain, int by) {
        SortedMap<String, Span> ranges = new TreeMap<>(then);
        ranges.computeIfPresent(
                domain, (same, range) -> range.plus(Span.exactly(by)).within(SCALE));
        return new Disposition(feeling(domain, by), ranges, remembers);
    }

    /**
     * In other hands: more sensitive in some domains, or less, by 1 at most, of which nobody is told.
     *
     * @param known by trait, between which numbers it was known to lie
     */
    Disposition inOtherHands(SortedMap<String, Integer> otherwise, SortedMap<String, Span> known) {
        Disposition changed = this;
        for (var change : otherwise.entrySet()) {
            changed = new Disposition(changed.feeling(change.getKey(), change.getValue()), then, remembers);
        }
        SortedMap<String, Span> ranges = new TreeMap<>();
        known.forEach(
                (trait, range) -> ranges.put(trait, range.plus(new Span(-1, 1)).within(SCALE)));
        return new Disposition(changed.feels(), ranges, remembers);
    }

    /** Asked about these traits, so that they are known as they are. */
    Disposition asked(Iterable<String> traits) {
        if (then.isEmpty()) {
            return this;
        }
        SortedMap<String, Span> left = new TreeMap<>(then);
        traits.forEach(left::remove);
        return new Disposition(feels, left, remembers);
    }

    Disposition remembering(String domain) {
        SortedSet<String> more = new TreeSet<>(remembers);
        more.add(domain);
        return new Disposition(feels, then, more);
    }

    private Feelings feeling(String domain, int by) {
        int now = feels.sensitivity().getOrDefault(domain, 0) + by;
        return feels.with(new Feeling(Feeling.Kind.SENSITIVITY, domain), Math.max(0, Math.min(MOST, now)));
    }
}
